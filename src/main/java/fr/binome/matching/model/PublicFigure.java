package fr.binome.matching.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a round served one public. Counts mentees who looked for a mentor in the round; pinned and active pairs are outside.
 *
 * @param code           {@link #ALL} or a {@link Public}
 * @param people         members of the public
 * @param matched        how many of them have a mentor in the plan
 * @param medianWaitDays median of the days waited until the round's date by those whose date is known, rounded half up;
 *                       null when none is
 * @param meanThousandths mean points of their pairs in thousandths, rounded half up; null without pairs
 * @param gapTenths      points of percentage that the match rate is below that of everybody, in tenths rounded half up
 *                       away from zero; negative above
 * @param behind         whether the exact gap is over the limit of the equity rule and the public large enough to tell
 */
public record PublicFigure(String code, int people, int matched, Integer medianWaitDays, Integer meanThousandths,
                           int gapTenths, boolean behind) {

    /** Everybody in the round. */
    public static final String ALL = "ALL";

    /** Figures of fewer people would tell about one person. */
    private static final int FEWEST_SHOWN = 5;

    /** Whether the figures beside {@code people} should not be shown. */
    public boolean isTooSmallToShow() {
        return people < FEWEST_SHOWN;
    }

    /** Percent matched with one decimal; null without people. */
    public BigDecimal ratePercent() {
        return people == 0 ? null : BigDecimal.valueOf(100L * matched).divide(BigDecimal.valueOf(people), 1, RoundingMode.HALF_UP);
    }

    /** Points of percentage below everybody's rate, one decimal; negative above. */
    public BigDecimal gapPoints() {
        return BigDecimal.valueOf(gapTenths, 1);
    }
}
