package fr.binome.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * French elision before what is put into a text: "l'accord d'Inès", "plus qu'Omar". An h and a y stay as they are, because
 * their sound cannot be told from the letter.
 */
public final class Elision {

    private static final Pattern BEFORE = Pattern.compile("(?<!\\p{L})([Dd]|[Qq]u)e \\{(\\d)}");
    private static final String VOWELS = "aeiouæœ";

    private Elision() {
    }

    /** The text with each {@code de {0}} and {@code que {0}} as the argument of that number asks for; the numbers stay. */
    public static String in(String text, Object... arguments) {
        if (arguments.length == 0 || !text.contains("e {")) {
            return text;
        }
        return BEFORE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(elided(found, arguments)));
    }

    private static String elided(MatchResult found, Object... arguments) {
        int number = Integer.parseInt(found.group(2));
        return number < arguments.length && vowelFirst(String.valueOf(arguments[number]))
                ? found.group(1) + "'{" + number + "}" : found.group();
    }

    private static boolean vowelFirst(String word) {
        return !word.isEmpty() && VOWELS.indexOf(Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT).charAt(0)) >= 0;
    }
}
