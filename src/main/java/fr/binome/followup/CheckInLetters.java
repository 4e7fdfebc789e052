package fr.binome.followup;

import fr.binome.followup.catalogue.Question;
import fr.binome.mail.Letter;
import fr.binome.pairing.Side;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the check-in's mails, with a link of their own, in the caller's transaction. Thread-safe. */
@Singleton
final class CheckInLetters {

    /** Where staff tick what is answered on the phone. */
    static final String CALL_PATH = "/check-ins/";

    private final Messages messages;
    private final Team team;
    private final Tokens tokens;

    CheckInLetters(Messages messages, Team team, Tokens tokens) {
        this.messages = messages;
        this.team = team;
        this.tokens = tokens;
    }

    Letter first(Duo duo, CheckIn checkIn, Instant now) {
        return letter(duo, checkIn, "check-in-", checkIn.uniqueKey(), now);
    }

    Letter reminder(Duo duo, CheckIn checkIn, Instant now) {
        return letter(duo, checkIn, "check-in-reminder-", checkIn.reminderKey(), now);
    }

    private Letter letter(Duo duo, CheckIn checkIn, String template, String key, Instant now) {
        Side side = checkIn.side();
        Recipient to = duo.recipient(side);
        Question question = checkIn.first();
        String partner = duo.firstName(Duo.other(side));
        String token = tokens.issue(checkIn.associationId(), TokenPurpose.CHECK_IN, checkIn.id(),
                Duration.between(now, checkIn.expiresAt())).id();
        Map<String, Object> model = Map.of(
                "association", LetterNames.of(duo.association()),
                "coordinator", LetterNames.of(team.of(duo).owner()),
                "firstName", to.firstName(),
                "question", messages.text(to.language(), question.key(), partner),
                "answers", answers(question, to.language(), partner),
                "token", token,
                "callPath", CALL_PATH + checkIn.id());
        return new Letter(checkIn.associationId(), key, template + side.name().toLowerCase(Locale.ROOT), to.language(),
                to.kind(), to.id(), to.name(), to.channel(), to.address(), model, now)
                .about(duo.pair().id()).readBy(duo.reader(side, now));
    }

    private List<Map<String, Object>> answers(Question question, String language, String partner) {
        return question.answers().stream().map(answer -> Map.<String, Object>of("code", answer.name(),
                "label", messages.text(language, question.key(answer), partner))).toList();
    }
}
