package fr.binome.matching.candidates;

import java.util.Arrays;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/** Sets of mentors whose price is below one of a few steps. Immutable, safe for any thread. */
final class PriceSteps {

    private static final int STEPS = 64;

    private final long[] limits;
    private final long[][] below;
    private final long cheapest;

    PriceSteps(IntToLongFunction price, int mentors) {
        long[] sorted = IntStream.range(0, mentors).mapToLong(price).sorted().toArray();
        cheapest = mentors == 0 ? Long.MAX_VALUE : sorted[0];
        limits = IntStream.rangeClosed(1, STEPS)
                .mapToLong(step -> mentors == 0 ? 0 : sorted[(int) ((long) (mentors - 1) * step / STEPS)] + 1)
                .distinct().toArray();
        below = Arrays.stream(limits)
                .mapToObj(limit -> MentorBits.where(mentors, mentor -> price.applyAsLong(mentor) < limit))
                .toArray(long[][]::new);
    }

    long cheapest() {
        return cheapest;
    }

    /** All mentors whose price is below this, and some more; null for all. */
    long[] below(long price) {
        for (int step = 0; step < limits.length; step++) {
            if (limits[step] >= price) {
                return below[step];
            }
        }
        return null;
    }
}
