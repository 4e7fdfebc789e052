package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.Audit;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.MentorStatus;
import fr.binome.people.Motivations;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a mentor's answers in: the row, the consents, the letter, all or none. Thread-safe. */
@Singleton
class MentorIntake {

    private final MentorRepository mentors;
    private final ConsentRepository consents;
    private final Motivations motivations;
    private final Extras extras;
    private final Drafts drafts;
    private final Referents referents;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MentorIntake(MentorRepository mentors, ConsentRepository consents, Motivations motivations, Extras extras, Drafts drafts,
                 Referents referents, Outbox outbox, Audit audit, Clock clock) {
        this.mentors = mentors;
        this.consents = consents;
        this.motivations = motivations;
        this.extras = extras;
        this.drafts = drafts;
        this.referents = referents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person whom this submission made, if it has been received before. */
    Optional<Mentor> known(Association association, String submission) {
        return mentors.findByAssociationIdAndSubmission(association.id(), submission);
    }

    /** Writes everything down; the mentor is to check until staff have seen what the programme asks for. */
    @Transactional
    Mentor receive(Association association, Submission<MentorForm> submission) {
        Mentor mentor = mentors.save(row(association, submission));
        if (!submission.answers().motivation().isEmpty()) {
            motivations.save(association.id(), mentor.id(), submission.answers().motivation());
        }
        consents.saveAll(List.of(consent(mentor, ConsentKind.OWN_DATA, ConsentTexts.OWN_DATA),
                consent(mentor, ConsentKind.CHARTER, ConsentTexts.CHARTER)));
        extras.keep(association, mentor.id(), submission.extras());
        drafts.remove(association, submission.id());
        audit.record(association.id(), "mentor", "mentor.received", "MENTOR", mentor.id(), "");
        confirm(association, mentor);
        return mentor;
    }

    private Mentor row(Association association, Submission<MentorForm> submission) {
        MentorForm form = submission.answers();
        Identity who = form.identity();
        Wishes wishes = form.wishes();
        return new Mentor(Ids.next(), association.id(), submission.branchId(), submission.id(), MentorStatus.TO_CHECK, who.firstName(), who.lastName(),
                who.email(), who.phone(), who.email() == null ? Channel.PHONE : Channel.MAIL, submission.language(), who.birthDate(),
                who.gender(), form.job(), who.postalCode(), who.commune(), wishes.goals(), wishes.sectors(), wishes.roles(),
                wishes.languages(), wishes.periods(), wishes.modes(), wishes.travelModes(), wishes.maxTravelMinutes(),
                form.capacity(), wishes.interests(), form.preferredSituations(), null, clock.today(association.zone()), null,
                clock.now(), null);
    }

    private Consent consent(Mentor mentor, ConsentKind kind, String text) {
        return new Consent(Ids.next(), mentor.associationId(), "MENTOR", mentor.id(), kind, text, "SELF", mentor.name(), "", "",
                clock.now(), null, null, null, null);
    }

    private void confirm(Association association, Mentor mentor) {
        Map<String, Object> model = referents.letterModel(association, null);
        model.put("firstName", mentor.firstName());
        boolean byMail = mentor.channel() == Channel.MAIL;
        outbox.post(new Letter(association.id(), "mentor-received:" + mentor.id(), "mentor-received", mentor.language(),
                RecipientKind.MENTOR, mentor.id(), mentor.name(),
                byMail ? fr.binome.mail.Channel.MAIL : fr.binome.mail.Channel.PHONE,
                byMail ? mentor.email() : mentor.phone(), model, clock.now()).askedFor());
    }
}
