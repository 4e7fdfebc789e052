package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.platform.Clock;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

/** Asks a parent for the authorisation by a mailed link, or by a line of the phone list where there is no address. Thread-safe. */
@Singleton
public class GuardianLinks {

    /** Long enough for a family that reads its mail on some Sundays only. */
    static final Duration LIFE = Duration.ofDays(30);

    private final Tokens tokens;
    private final Outbox outbox;
    private final Guardians guardians;
    private final Referents referents;
    private final Clock clock;

    GuardianLinks(Tokens tokens, Outbox outbox, Guardians guardians, Referents referents, Clock clock) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.guardians = guardians;
        this.referents = referents;
        this.clock = clock;
    }

    /**
     * Ends the earlier links of whoever is asked and posts a new one, in the caller's transaction.
     *
     * @param guardian one of those whom {@link Guardians#of} names
     */
    @Transactional
    public void send(Association association, Mentee mentee, Guardian guardian) {
        tokens.expire(association.id(), TokenPurpose.GUARDIAN_AUTHORISATION, guardian.id());
        Token token = tokens.issue(association.id(), TokenPurpose.GUARDIAN_AUTHORISATION, guardian.id(), LIFE);
        Map<String, Object> model = referents.letterModel(association, mentee.coordinatorId());
        model.put("firstName", guardian.name());
        model.put("menteeFirstName", mentee.firstName());
        model.put("token", token.id());
        model.put("expiresOn", Dates.words(LocalDate.ofInstant(token.expiresAt(), association.zone()), mentee.language()));
        boolean byMail = guardian.email() != null;
        outbox.post(new Letter(association.id(), "guardian-authorisation:" + token.id(), "guardian-authorisation",
                mentee.language(), RecipientKind.GUARDIAN, guardian.id(), guardian.name(),
                byMail ? fr.binome.mail.Channel.MAIL : fr.binome.mail.Channel.PHONE,
                byMail ? guardian.email() : guardian.phone(), model, clock.now()).askedFor());
    }

    /** Ends every link that parents, or whoever is asked in their stead, have about the young person: these purposes of it. */
    void end(Mentee mentee, TokenPurpose... purposes) {
        guardians.around(mentee).everybody().forEach(guardian -> Arrays.stream(purposes)
                .forEach(purpose -> tokens.expire(mentee.associationId(), purpose, guardian.id())));
    }

    /** Sends the link that is open once more; where there is no address, or mails brought no answer, somebody calls. */
    void remind(Association association, Mentee mentee, Guardian guardian, GuardianAsks.Ask ask, String step) {
        boolean byMail = guardian.email() != null && !step.equals("call");
        Map<String, Object> model = referents.letterModel(association, mentee.coordinatorId());
        model.put("firstName", guardian.name());
        model.put("menteeFirstName", mentee.firstName());
        model.put("partnerFirstName", mentee.firstName());
        model.put("callPath", "/mentees/" + mentee.id());
        model.put("token", ask.tokenId());
        model.put("expiresOn", Dates.words(LocalDate.ofInstant(ask.expiresAt(), association.zone()), mentee.language()));
        Letter letter = new Letter(association.id(), "guardian-authorisation:" + ask.tokenId() + ":" + step,
                byMail ? "guardian-reminder" : "guardian-silent", mentee.language(), RecipientKind.GUARDIAN, guardian.id(), guardian.name(),
                byMail ? fr.binome.mail.Channel.MAIL : fr.binome.mail.Channel.PHONE, byMail ? guardian.email() : guardian.phone(), model,
                clock.now());
        outbox.post(letter.readBy(Readers.guardianOf(mentee)));
    }
}
