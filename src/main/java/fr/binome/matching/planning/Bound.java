package fr.binome.matching.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What no plan of a round can exceed.
 *
 * @param most         matched, each as often as its priority says, times {@code matchedWorth}, and value on top
 * @param matchedWorth what one matched counts for: more than the value of plans can differ by, or 0 when only value counts
 * @param leastValue   less value no plan has; 0 or negative, where groups may pay more than pairs earn
 * @param allPairs     whether every feasible pair was considered; else only the candidates
 */
public record Bound(long most, long matchedWorth, long leastValue, boolean allPairs) {

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;

    /** Most that can be matched, each as often as its priority says; null when the number does not count by itself. */
    public Long matchedWeight() {
        return matchedWorth == 0 ? null : Math.floorDiv(most - leastValue, matchedWorth);
    }

    /** Most value, in thousandths, of a plan that matches so many. */
    public long value(long matchedWeight) {
        return most - matchedWorth * matchedWeight;
    }

    /** Whether a plan that matches so many matches as many as possible. */
    public boolean isReachedBy(long matchedWeight) {
        return matchedWorth == 0 || matchedWeight() <= matchedWeight;
    }

    /** How far a value may be from the best, in percent rounded up; null while more may be matched. */
    public BigDecimal gapPercent(long matchedWeight, long value) {
        if (!isReachedBy(matchedWeight)) {
            return null;
        }
        long bound = value(matchedWeight);
        return bound == 0 ? BigDecimal.ZERO.setScale(DECIMALS)
                : PERCENT.multiply(BigDecimal.valueOf(bound - value)).divide(BigDecimal.valueOf(Math.abs(bound)), DECIMALS, RoundingMode.UP);
    }
}
