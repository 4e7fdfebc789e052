package fr.binome.people.profile;

import fr.binome.people.vocabulary.Term;
import java.util.Arrays;
import java.util.List;

/**
 * One thing of a profile that can be changed. Immutable.
 *
 * @param most characters of a text, choices of a group, or the greatest number
 * @param values the codes to choose from; empty for what is typed
 * @param labels what the label key of a value begins with
 */
public record ProfileField(String name, Kind kind, boolean needed, int most, List<String> values, String labels) {

    /** How it is shown and what a value must be. {@code HOME} is a postal code with a commune. */
    public enum Kind { TEXT, NUMBER, EMAIL, PHONE, BIRTH_DATE, HOME, WORDS, ONE, SEVERAL, WEEK }

    static ProfileField typed(String name, Kind kind, int most) {
        return new ProfileField(name, kind, false, most, List.of(), "");
    }

    static <T extends Enum<T> & Term> ProfileField several(String name, Class<T> family, int most) {
        return new ProfileField(name, Kind.SEVERAL, false, most, codes(family), label(family));
    }

    static <T extends Enum<T> & Term> ProfileField one(String name, Class<T> family) {
        return new ProfileField(name, Kind.ONE, true, 1, codes(family), label(family));
    }

    ProfileField required() {
        return new ProfileField(name, kind, true, most, values, labels);
    }

    private static <T extends Enum<T>> List<String> codes(Class<T> family) {
        return Arrays.stream(family.getEnumConstants()).map(Enum::name).toList();
    }

    private static <T extends Enum<T> & Term> String label(Class<T> family) {
        return family.getEnumConstants()[0].family() + ".";
    }
}
