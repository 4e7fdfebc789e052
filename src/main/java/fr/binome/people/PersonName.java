package fr.binome.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is compared: without case, accents, hyphens and apostrophes. Immutable. */
record PersonName(List<String> first, List<String> last) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    /** Below, another letter makes another name: Léa and Léo are sister and brother. */
    private static final int SHORT = 5;
    private static final int LONG = 9;

    static PersonName of(KnownPerson person) {
        return new PersonName(words(person.firstName()), words(person.lastName()));
    }

    /** The same for every order in which the words of one name are written. */
    String key() {
        List<String> all = new ArrayList<>(first);
        all.addAll(last);
        return String.join(" ", all.stream().sorted().toList());
    }

    /**
     * Whether the first names may be one, misspelt or shortened, even where a surname has changed; or first name and surname,
     * written the other way round.
     */
    boolean closeTo(PersonName other) {
        return close(first, other.first) || close(first, other.last) && close(last, other.first);
    }

    private static boolean close(List<String> one, List<String> other) {
        String a = String.join("", one);
        String b = String.join("", other);
        int length = Math.min(a.length(), b.length());
        int slips = length < SHORT ? 0 : length < LONG ? 1 : 2;
        return Spelling.distance(a, b) <= slips || within(one, other) || within(other, one);
    }

    private static boolean within(List<String> some, List<String> all) {
        return !some.isEmpty() && all.containsAll(some);
    }

    private static List<String> words(String written) {
        String plain = ACCENTS.matcher(Normalizer.normalize(written, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace("ß", "ss").replace("ø", "o").replace("ł", "l").replace("ı", "i");
        return Arrays.stream(BETWEEN_WORDS.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
