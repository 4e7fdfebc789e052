package fr.binome.intake;

import fr.binome.web.Messages;
import java.util.ArrayList;
import java.util.List;

/** The sentences of a versioned text, from the bundles: {@code text.<version>.1}, {@code .2} and so on. */
final class AgreedText {

    private AgreedText() {
    }

    static List<String> of(Messages messages, String language, String version, Object... arguments) {
        List<String> sentences = new ArrayList<>();
        for (int i = 1; messages.has(language, key(version, i)); i++) {
            sentences.add(messages.text(language, key(version, i), arguments));
        }
        return sentences;
    }

    private static String key(String version, int number) {
        return "text." + version + "." + number;
    }
}
