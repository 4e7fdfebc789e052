package fr.binome.intake.self;

import fr.binome.account.Association;
import fr.binome.account.Audit;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.people.Completion;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Mentee;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.token.Token;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Takes down what a young person says at 15 or 18; the last answer counts until the link ends. Thread-safe. */
@Singleton
class ComingOfAge {

    private static final int ADULT_SOON = 17;

    private final ConsentRepository consents;
    private final Completion completion;
    private final Referents referents;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    ComingOfAge(ConsentRepository consents, Completion completion, Referents referents, Outbox outbox, Audit audit, Clock clock) {
        this.consents = consents;
        this.completion = completion;
        this.referents = referents;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A yes is a consent in the person's own name, written once; the other answer puts a call on the list. */
    @Transactional
    public void answer(Association association, Mentee mentee, Token token, boolean goesOn) {
        if (!goesOn) {
            call(association, mentee, token);
        } else if (ownSince(mentee, token).isEmpty()) {
            consents.save(new Consent(Ids.next(), association.id(), "MENTEE", mentee.id(), ConsentKind.OWN_DATA, ConsentTexts.OWN_DATA, "SELF",
                    mentee.name(), "", "", clock.now(), null, null, null, null));
            audit.record(association.id(), "mentee", fifteen(association, mentee, token) ? "mentee.own-answers" : "mentee.came-of-age", "MENTEE", mentee.id(), "");
            completion.settle(association.id(), "mentee", mentee.id(), clock.today(association.zone()));
        }
    }

    /** Whether the link asks what a 15-year-old is asked; at 17 comes the question of coming of age. */
    static boolean fifteen(Association association, Mentee mentee, Token token) {
        return mentee.ageOn(LocalDate.ofInstant(token.createdAt(), association.zone())) < ADULT_SOON;
    }

    private List<Consent> ownSince(Mentee mentee, Token token) {
        return consents.findByAssociationIdAndPersonId(mentee.associationId(), mentee.id()).stream()
                .filter(consent -> consent.kind() == ConsentKind.OWN_DATA && consent.valid() && consent.givenBy().equals("SELF")
                        && consent.givenAt().isAfter(token.createdAt())).toList();
    }

    private void call(Association association, Mentee mentee, Token token) {
        Map<String, Object> model = referents.letterModel(association, mentee.coordinatorId());
        model.put("partnerFirstName", mentee.firstName());
        model.put("callPath", "/mentees/" + mentee.id());
        String template = fifteen(association, mentee, token) ? "fifteen-call" : "of-age-call";
        outbox.post(new Letter(association.id(), template + ":" + token.id(), template, "fr", RecipientKind.MENTEE, mentee.id(),
                mentee.name(), Channel.PHONE, mentee.phone(), model, clock.now()));
    }
}
