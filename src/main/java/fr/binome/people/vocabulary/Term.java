package fr.binome.people.vocabulary;

import java.util.Arrays;
import java.util.Optional;

/**
 * One code of the vocabulary, such as a goal or a sector. Codes are stable and stored; what people read
 * is the text of {@link #labelKey()} in {@code messages/vocabulary_*.properties}.
 */
public interface Term {

    /** The stored code, e.g. {@code STAG}. */
    String name();

    /** The family of the label key, e.g. {@code goal}. */
    String family();

    /** The message key of the label, e.g. {@code goal.STAG}. */
    default String labelKey() {
        return family() + "." + name();
    }

    /** The term of this exact code, or empty; null is no code. */
    static <T extends Enum<T> & Term> Optional<T> find(Class<T> family, String code) {
        return Arrays.stream(family.getEnumConstants()).filter(term -> term.name().equals(code)).findFirst();
    }
}
