package fr.binome.matching.model;

import java.util.List;

/**
 * A reason as a message key with its values, never a sentence: {@code matching.explanation.Sentences} words it.
 *
 * @param args plain texts; codes as {@code goal:STAG}, several as {@code goal:STAG|CAND}, metres as {@code metres:4200},
 *             thousandths of points as {@code points:12500}, and words that may hold a colon as {@code text:…}
 */
public record Reason(String key, List<String> args) {

    public Reason {
        args = List.copyOf(args);
    }

    public static Reason of(String key, String... args) {
        return new Reason(key, List.of(args));
    }
}
