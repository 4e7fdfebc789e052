package fr.binome.bench;

import fr.binome.matching.planning.Bound;
import java.math.BigDecimal;

/**
 * What the engine made of one round, and how long each of its stages took.
 *
 * @param value in thousandths of points
 */
record EngineRun(int mentees, int mentors, long seed, StageSeconds seconds, long peakMegabytes, int matched, long value, Bound bound) {

    String scope() {
        return bound.allPairs() ? "ALL_PAIRS" : "CANDIDATES";
    }

    /** Most that can be matched. */
    long matchedBound() {
        return bound.matchedWeight();
    }

    /** Most points, in thousandths, of any plan that matches as many. */
    long valueBound() {
        return bound.value(matched);
    }

    /** How far the points may be from the best; null while more may be matched. */
    BigDecimal gapPercent() {
        return bound.gapPercent(matched, value);
    }

    boolean isProvenBest() {
        return bound.allPairs() && gapPercent() != null && gapPercent().signum() == 0;
    }
}
