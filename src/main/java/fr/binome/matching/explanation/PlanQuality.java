package fr.binome.matching.explanation;

import fr.binome.matching.model.PlanTotals;
import fr.binome.matching.model.Reason;
import java.math.BigDecimal;

/**
 * How good a plan is, as a reason to be worded: proven best, at most so far from the best, or too small perhaps. Where the
 * number of pairs does not count by itself, only what they are worth is told.
 */
public final class PlanQuality {

    private static final String ALL_PAIRS = "ALL_PAIRS";

    private PlanQuality() {
    }

    /** What the bound of a plan says. */
    public static Reason told(PlanTotals totals) {
        String scope = ALL_PAIRS.equals(totals.boundScope()) ? "" : ".candidates";
        String quality = totals.matchedBound() == null ? "quality.value." : "quality.";
        BigDecimal gap = totals.gapPercent();
        if (gap == null) {
            return Reason.of("quality.more" + scope, String.valueOf(totals.matchedBound()));
        }
        return gap.signum() == 0 ? Reason.of(quality + "best" + scope)
                : Reason.of(quality + "gap" + scope, "percent:" + gap.stripTrailingZeros().toPlainString());
    }
}
