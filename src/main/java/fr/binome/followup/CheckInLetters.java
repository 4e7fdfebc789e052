package fr.binome.followup;

import fr.binome.followup.CheckInInvitations.Block;
import fr.binome.followup.catalogue.Question;
import fr.binome.mail.Letter;
import fr.binome.mail.RecipientKind;
import fr.binome.platform.token.Token;
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
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes the check-in's mails, with links of their own, in the caller's transaction. Thread-safe. */
@Singleton
final class CheckInLetters {

    /** Where staff tick what is answered on the phone. */
    static final String CALL_PATH = "/check-ins/";

    private final Messages messages;
    private final Tokens tokens;

    CheckInLetters(Messages messages, Tokens tokens) {
        this.messages = messages;
        this.tokens = tokens;
    }

    /**
     * Issues the links of all blocks at once, and returns what makes a letter of some of them, all for the same person, and a key.
     *
     * @param all at least one, all of one association
     */
    BiFunction<List<Block>, String, Letter> writer(List<Block> all, String template, Readership readership, Instant now) {
        CheckIn any = all.get(0).checkIn();
        Map<String, Token> links = all.stream().map(Block::checkIn).collect(Collectors.groupingBy(CheckIn::expiresAt)).entrySet().stream()
                .map(same -> tokens.issueAll(any.associationId(), TokenPurpose.CHECK_IN, same.getValue().stream().map(CheckIn::id).toList(),
                        Duration.between(now, same.getKey())))
                .flatMap(issued -> issued.entrySet().stream()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return (blocks, key) -> of(blocks, template, key, block -> block(block, links.get(block.checkIn().id()), readership), now);
    }

    private static Letter of(List<Block> blocks, String template, String key, Function<Block, Map<String, Object>> written, Instant now) {
        Block first = blocks.get(0);
        Duo duo = first.duo();
        Recipient to = first.audience().recipient();
        List<Map<String, Object>> asked = blocks.stream().map(written).toList();
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

    private Map<String, Object> block(Block block, Token link, Readership readership) {
        CheckIn checkIn = block.checkIn();
        String language = block.audience().recipient().language();
        Question question = checkIn.first();
        Wording wording = Wording.of(messages, language, block.duo(), checkIn, block.audience().shared());
        return Map.of("coordinator", LetterNames.of(readership.responsible(block.duo()).owner()),
                "question", wording.question(question),
                "answers", question.answers().stream().map(answer -> Map.<String, Object>of("code", answer.name(),
                        "label", wording.answer(question, answer))).toList(),
                "token", link.id());
    }
}
