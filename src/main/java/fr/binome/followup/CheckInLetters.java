package fr.binome.followup;

import fr.binome.followup.CheckInInvitations.Block;
import fr.binome.followup.catalogue.Question;
import fr.binome.mail.Letter;
import fr.binome.mail.RecipientKind;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the check-in's mails, with links of their own, in the caller's transaction. Thread-safe. */
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

    /** @param blocks at least one, all for the same person */
    Letter of(List<Block> blocks, String template, String key, Instant now) {
        Block first = blocks.get(0);
        Duo duo = first.duo();
        Recipient to = first.audience().recipient();
        List<Map<String, Object>> asked = blocks.stream().map(block -> block(block, now)).toList();
        Map<String, Object> model = new HashMap<>(asked.get(0));
        model.put("association", LetterNames.of(duo.association()));
        model.put("firstName", to.firstName());
        model.put("ownNumber", to.kind() != RecipientKind.GUARDIAN);
        model.put("blocks", asked);
        model.put("several", blocks.size() > 1);
        model.put("callPath", CALL_PATH + first.checkIn().id());
        String whom = to.kind() == RecipientKind.GUARDIAN ? "guardian" : to.side().name().toLowerCase(Locale.ROOT);
        return new Letter(duo.association().id(), key, template + whom, to.language(), to.kind(), to.id(), to.name(), to.channel(),
                to.address(), model, now)
                .aboutEach(blocks.stream().map(block -> block.duo().pair().id()).toList()).readBy(first.audience().reader(duo, now));
    }

    private Map<String, Object> block(Block block, Instant now) {
        CheckIn checkIn = block.checkIn();
        String language = block.audience().recipient().language();
        Question question = checkIn.first();
        Wording wording = Wording.of(messages, language, block.duo(), checkIn, block.audience().shared());
        String token = tokens.issue(checkIn.associationId(), TokenPurpose.CHECK_IN, checkIn.id(),
                Duration.between(now, checkIn.expiresAt())).id();
        return Map.of("coordinator", LetterNames.of(team.of(block.duo()).owner()),
                "question", wording.question(question),
                "answers", question.answers().stream().map(answer -> Map.<String, Object>of("code", answer.name(),
                        "label", wording.answer(question, answer))).toList(),
                "token", token);
    }
}
