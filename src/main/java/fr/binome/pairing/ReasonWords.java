package fr.binome.pairing;

import fr.binome.web.Messages;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says the reasons of a pair to one of the two, in the second person. Thread-safe. */
@Singleton
final class ReasonWords {

    private final Messages messages;

    ReasonWords(Messages messages) {
        this.messages = messages;
    }

    /** The three weightiest reasons as sentences to {@code reader}; {@code partner} is the other's first name. */
    List<String> three(String language, Side reader, String stored, String partner) {
        return PairReasons.read(stored).stream().limit(PairReasons.SHOWN)
                .map(reason -> sentence(language, reader, reason, partner)).toList();
    }

    private String sentence(String language, Side reader, PairReason reason, String partner) {
        String key = "pair.reason." + reader.name().toLowerCase(Locale.ROOT) + "." + reason.kind();
        return switch (reason.kind()) {
            case NEAR -> reason.codes().get(0).equals("0")
                    ? messages.text(language, "pair.reason.same-town")
                    : messages.text(language, "pair.reason.near", reason.codes().get(0));
            case REMOTE -> messages.text(language, "pair.reason.remote");
            case ASYNC -> messages.text(language, "pair.reason.async");
            case PERIODS -> reason.codes().size() == 1
                    ? messages.text(language, "pair.reason.period", labels(language, "period.", reason.codes()))
                    : messages.text(language, "pair.reason.periods", labels(language, "period.", reason.codes()), reason.codes().size());
            case INTERESTS -> messages.text(language, "pair.reason.interests", some(reason.codes()).collect(Collectors.joining(", ")));
            case LANGUAGE -> messages.text(language, "pair.reason.language", labels(language, "language.", reason.codes()));
            case GOAL -> messages.text(language, key, messages.text(language, "goal." + reason.codes().get(0)), partner);
            case SECTOR -> messages.text(language, key, labels(language, "sector.", reason.codes()), partner);
            case ROLE -> messages.text(language, key, messages.text(language, "role." + reason.codes().get(0)), partner);
        };
    }

    /** The labels of up to three codes, separated by commas. */
    String labels(String language, String family, List<String> codes) {
        return some(codes).map(code -> messages.text(language, family + code)).collect(Collectors.joining(", "));
    }

    private static java.util.stream.Stream<String> some(List<String> codes) {
        return codes.stream().limit(3);
    }
}
