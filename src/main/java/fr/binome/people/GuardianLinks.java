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
import java.util.Map;

/** Asks a parent for the authorisation by a mailed link, or by a line of the phone list where there is no address. Thread-safe. */
@Singleton
public class GuardianLinks {

    /** Long enough for a family that reads its mail on some Sundays only. */
    static final Duration LIFE = Duration.ofDays(30);

    private final Tokens tokens;
    private final Outbox outbox;
    private final Referents referents;
    private final Clock clock;

    GuardianLinks(Tokens tokens, Outbox outbox, Referents referents, Clock clock) {
        this.tokens = tokens;
        this.outbox = outbox;
        this.referents = referents;
        this.clock = clock;
    }

    /** Ends the parent's earlier links and posts a new one, in the caller's transaction. */
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
