package fr.binome.intake;

import fr.binome.people.vocabulary.Term;
import fr.binome.web.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thing a public form asks: what the page shows, the reader checks and the tests try out. Its label is
 * {@code <form>.<name>.label} in the bundles. Immutable.
 *
 * @param most characters of a text, or choices of a group, that are accepted
 * @param autocomplete what a browser may fill in, as HTML names it
 * @param values the codes to choose from, in the order shown; empty for what is typed
 * @param labels what the label key of a value begins with; empty if the values are words themselves
 * @param text the question in the words of an association that adds it; empty for one of the product's own
 */
record Question(String name, Kind kind, boolean required, int most, String autocomplete, List<String> values, String labels, String text) {

    /** How it is asked and what an answer must be. */
    enum Kind { NAME, WORDS, TEXT, DATE, EMAIL, PHONE, POSTAL_CODE, COMMUNE, ONE, SEVERAL, LANGUAGES, WEEK, TICK, TRAP }

    /** Of what is typed, this much is kept and shown again; longer is refused in any case. */
    private static final int LONGEST = 254;

    static Question typed(String name, Kind kind, String autocomplete) {
        return new Question(name, kind, true, LONGEST, autocomplete, List.of(), "", "");
    }

    static Question name(String name, int longest, String autocomplete) {
        return new Question(name, Kind.NAME, true, longest, autocomplete, List.of(), "", "");
    }

    /** Some sentences. */
    static Question text(String name, int longest) {
        return new Question(name, Kind.TEXT, true, longest, "off", List.of(), "", "");
    }

    static <T extends Enum<T> & Term> Question one(String name, Class<T> family) {
        return one(name, codes(family), family.getEnumConstants()[0].family() + ".");
    }

    static Question one(String name, List<String> values, String labels) {
        return new Question(name, Kind.ONE, true, 1, "off", values, labels, "");
    }

    static <T extends Enum<T> & Term> Question several(String name, Class<T> family, int most) {
        return several(name, Kind.SEVERAL, codes(family), family.getEnumConstants()[0].family() + ".", most);
    }

    static Question several(String name, Kind kind, List<String> values, String labels, int most) {
        return new Question(name, kind, true, most, "off", values, labels, "");
    }

    static Question tick(String name) {
        return new Question(name, Kind.TICK, true, 1, "off", List.of("yes"), "intake.tick." + name, "");
    }

    /** The same, for a form that goes on without an answer. */
    Question optional() {
        return new Question(name, kind, false, most, autocomplete, values, labels, text);
    }

    /** The same with one value more at the end. */
    Question or(String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value);
        return new Question(name, kind, required, most, autocomplete, List.copyOf(more), labels, text);
    }

    /** The same with another limit. */
    Question atMost(int other) {
        return new Question(name, kind, required, other, autocomplete, values, labels, text);
    }

    /** The same in an association's own words. */
    Question asking(String words) {
        return new Question(name, kind, required, most, autocomplete, values, labels, words);
    }

    /** The question as a page of this form shows it. */
    String label(Messages messages, String language, String form) {
        return text.isEmpty() ? messages.text(language, form + "." + name + ".label") : text;
    }

    /** A value as a page shows it. */
    String words(Messages messages, String language, String value) {
        return labels.isEmpty() ? value : messages.text(language, label(value));
    }

    /** The key of the sentence for a missing answer. */
    String missing() {
        return "intake.error." + (text.isEmpty() ? name : "extra") + ".missing";
    }

    /** The key of a value's text. */
    String label(String value) {
        return kind == Kind.TICK ? labels : labels + value;
    }

    private static <T extends Enum<T>> List<String> codes(Class<T> family) {
        return Arrays.stream(family.getEnumConstants()).map(Enum::name).toList();
    }
}
