package fr.binome.matching.candidates;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Free words as numbers, the same for words that differ in case and accents only. Used by one thread only. */
final class WordNumbers {

    private static final int[] NO_WORD = {};

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> folded = new HashMap<>();

    /** The words' numbers, each once, in rising order. */
    int[] of(Collection<String> words) {
        if (words.isEmpty()) {
            return NO_WORD;
        }
        return words.stream().mapToInt(this::of).sorted().distinct().toArray();
    }

    private int of(String word) {
        return numbers.computeIfAbsent(word, met -> folded.computeIfAbsent(FreeWords.folded(met), plain -> folded.size()));
    }

    /** How many numbers stand in both; each is in rising order. */
    static int shared(int[] one, int[] other) {
        int shared = 0;
        int left = 0;
        int right = 0;
        while (left < one.length && right < other.length) {
            if (one[left] == other[right]) {
                shared++;
                left++;
                right++;
            } else if (one[left] < other[right]) {
                left++;
            } else {
                right++;
            }
        }
        return shared;
    }
}
