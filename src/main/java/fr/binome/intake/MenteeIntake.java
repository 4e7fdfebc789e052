package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.account.Audit;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.people.Adjustments;
import fr.binome.people.Channel;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Guardian;
import fr.binome.people.GuardianLinks;
import fr.binome.people.Guardians;
import fr.binome.people.Helper;
import fr.binome.people.HelperRepository;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes a young person's answers in: the row, the consents, the letters, all or none. Thread-safe. */
@Singleton
class MenteeIntake {

    private final MenteeRepository mentees;
    private final Guardians guardians;
    private final ConsentRepository consents;
    private final HelperRepository helpers;
    private final Adjustments adjustments;
    private final Extras extras;
    private final GuardianLinks links;
    private final Drafts drafts;
    private final Referents referents;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MenteeIntake(MenteeRepository mentees, Guardians guardians, ConsentRepository consents, HelperRepository helpers,
                 Adjustments adjustments, Extras extras, GuardianLinks links,
                 Drafts drafts, Referents referents, Outbox outbox, Audit audit, Clock clock) {
        this.mentees = mentees;
        this.guardians = guardians;
        this.consents = consents;
        this.helpers = helpers;
        this.adjustments = adjustments;
        this.extras = extras;
        this.links = links;
        this.drafts = drafts;
        this.referents = referents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The person whom this submission made, if it has been received before. */
    Optional<Mentee> known(Association association, String submission) {
        return mentees.findByAssociationIdAndSubmission(association.id(), submission);
    }

    /**
     * Writes everything down, and forgets the draft.
     *
     * @return the new row: waiting if nothing is missing, else waiting for the consent of a parent
     */
    @Transactional
    Mentee receive(Association association, Submission<MenteeForm> submission) {
        MenteeForm form = submission.answers();
        LocalDate today = clock.today(association.zone());
        Mentee made = row(association, submission, today);
        Consent own = ownData(made, form, today);
        boolean complete = Matchability.obstacles(made, List.of(own), today).isEmpty();
        Mentee mentee = mentees.save(complete ? made.with(MenteeStatus.WAITING, today) : made);
        consents.save(own);
        keepBesides(mentee, form, own);
        extras.keep(association, mentee.id(), submission.extras());
        drafts.remove(association, submission.id());
        audit.record(association.id(), "mentee", "mentee.received", "MENTEE", mentee.id(), "");
        confirm(association, mentee, today);
        if (form.guardian() != null) {
            links.send(association, mentee, guardians.add(guardian(mentee, form.guardian())));
        }
        return mentee;
    }

    private Mentee row(Association association, Submission<MenteeForm> submission, LocalDate today) {
        MenteeForm form = submission.answers();
        Identity who = form.identity();
        Wishes wishes = form.wishes();
        return new Mentee(Ids.next(), association.id(), submission.branchId(), null, submission.id(), MenteeStatus.AWAITING_CONSENT, who.firstName(),
                who.lastName(), who.email(), who.phone(), channel(form), submission.language(),
                who.birthDate(), who.gender(), who.postalCode(), who.commune(), wishes.goals(), wishes.sectors(), wishes.roles(),
                wishes.languages(), wishes.periods(), wishes.modes(), wishes.travelModes(), wishes.maxTravelMinutes(),
                form.mentorGender(), wishes.interests(), List.of(),
                Matchability.requiredCheck(who.birthDate(), today).name(), null, clock.now(), null);
    }

    private static Channel channel(MenteeForm form) {
        boolean between = form.helper() != null && form.helper().between();
        return between ? Channel.VIA : form.identity().email() == null ? Channel.PHONE : Channel.MAIL;
    }

    /** Who helped, and what is needed so that meeting works, with the consent to keep that. */
    private void keepBesides(Mentee mentee, MenteeForm form, Consent own) {
        HelperForm helper = form.helper();
        if (helper != null) {
            helpers.save(new Helper(Ids.next(), mentee.associationId(), mentee.id(), helper.name(), helper.relation(), helper.email(),
                    helper.phone(), clock.now()));
        }
        if (!form.adjustment().isEmpty()) {
            adjustments.keep(mentee.associationId(), mentee.id(), form.adjustment());
            consents.save(new Consent(Ids.next(), mentee.associationId(), "MENTEE", mentee.id(), ConsentKind.ADJUSTMENT,
                    ConsentTexts.ADJUSTMENT, own.givenBy(), own.givenName(), own.relation(), own.phone(), clock.now(), null, null, null,
                    null));
        }
    }

    /** From 15 on the person's own; below, the parent's who fills the form with the child. */
    private Consent ownData(Mentee mentee, MenteeForm form, LocalDate today) {
        boolean alone = mentee.ageOn(today) >= MenteeFormReader.ALONE_FROM;
        GuardianForm parent = form.guardian();
        return new Consent(Ids.next(), mentee.associationId(), "MENTEE", mentee.id(), ConsentKind.OWN_DATA, ConsentTexts.OWN_DATA,
                alone ? "SELF" : "GUARDIAN", alone ? mentee.name() : parent.name(), alone ? "" : parent.relation(),
                alone || parent.phone() == null ? "" : parent.phone(), clock.now(), null, null, null, null);
    }

    private Guardian guardian(Mentee mentee, GuardianForm form) {
        return new Guardian(Ids.next(), mentee.associationId(), mentee.id(), form.name(), form.relation(), form.email(),
                form.phone(), clock.now());
    }

    private void confirm(Association association, Mentee mentee, LocalDate today) {
        Map<String, Object> model = referents.letterModel(association, mentee.coordinatorId());
        model.put("firstName", mentee.firstName());
        model.put("needsAuthorisation", mentee.minorOn(today));
        boolean byMail = mentee.channel() == Channel.MAIL;
        outbox.post(new Letter(association.id(), "mentee-received:" + mentee.id(), "mentee-received", mentee.language(),
                RecipientKind.MENTEE, mentee.id(), mentee.name(),
                byMail ? fr.binome.mail.Channel.MAIL : fr.binome.mail.Channel.PHONE,
                byMail ? mentee.email() : mentee.phone(), model, clock.now()).askedFor());
    }
}
