package fr.binome.matching.candidates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Free words (interests) as they are compared: without case, accents and double spaces. */
final class FreeWords {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private FreeWords() {
    }

    static String folded(String word) {
        String plain = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return SPACES.matcher(plain.strip().toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    static Set<String> folded(Set<String> words) {
        return words.stream().map(FreeWords::folded).collect(Collectors.toUnmodifiableSet());
    }
}
