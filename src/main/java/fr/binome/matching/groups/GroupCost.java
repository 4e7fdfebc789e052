package fr.binome.matching.groups;

import fr.binome.matching.model.RuleName;
import java.util.BitSet;

/**
 * What a plan pays, in thousandths of points, for matching so many of a group. Convex: a further person saves at most
 * what the one before saved, or costs at least as much.
 *
 * @param rule    the rule that asks for it
 * @param label   the group: a public, a quota's name, a coordinator's id
 * @param members indexes of the group's mentees among the problem's mentees
 * @param target  people to match at least, or for a portfolio at most, before anything is to be paid
 */
public record GroupCost(RuleName rule, String label, BitSet members, int target, long weightThousandths, Shape shape) {

    /** How the cost grows. */
    public enum Shape {
        /** Weight × people missing to the target. */
        MISSING,
        /** Weight × 1, 3, 5 … for each person above the target. */
        EXCESS
    }

    /** The cost when so many are matched; never negative. */
    public long thousandths(int matched) {
        return switch (shape) {
            case MISSING -> weightThousandths * Math.max(0, target - matched);
            case EXCESS -> {
                long above = Math.max(0, matched - target);
                yield Math.multiplyExact(weightThousandths, above * above);
            }
        };
    }
}
