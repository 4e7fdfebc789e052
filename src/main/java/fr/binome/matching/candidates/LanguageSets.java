package fr.binome.matching.candidates;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** Sets of languages by number: a round has few different ones. Numbered by one thread at a time, compared by any. */
final class LanguageSets {

    private static final Set<String> FRENCH = Set.of("fr");

    private final Map<Set<String>, Integer> numbers = new HashMap<>();
    private final List<Set<String>> sets = new CopyOnWriteArrayList<>();

    /** The set as it counts: who names no language speaks French. */
    static Set<String> spoken(Set<String> languages) {
        return languages.isEmpty() ? FRENCH : languages;
    }

    int number(Set<String> languages) {
        return numbers.computeIfAbsent(spoken(languages), spoken -> {
            sets.add(spoken);
            return sets.size() - 1;
        });
    }

    boolean share(int one, int other) {
        return one == other || !Collections.disjoint(sets.get(one), sets.get(other));
    }
}
