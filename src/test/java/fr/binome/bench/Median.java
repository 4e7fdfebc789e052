package fr.binome.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** The middle one of some figures; of an even number the mean of the two in the middle. */
final class Median {

    private Median() {
    }

    static <T> double of(Collection<T> all, ToDoubleFunction<T> figure) {
        double[] sorted = all.stream().mapToDouble(figure).sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("There is no median of (0) figures.\nMaybe nothing was measured.");
        }
        return Arrays.stream(sorted, (sorted.length - 1) / 2, sorted.length / 2 + 1).average().orElseThrow();
    }
}
