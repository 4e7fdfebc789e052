package fr.binome.matching.planning;

/**
 * What a plan is worth, counted pair by pair and group by group without the search's streams. Points in thousandths.
 *
 * @param matchedWeight sum of the priorities of the matched
 * @param score         points of all pairs
 * @param kept          what pairs proposed before earn
 * @param pairCost      what pairs cost under best-pairs
 * @param groups        what groups pay
 * @param venues        what in-person pairs without a venue pay
 */
public record PlanFigures(int matched, long matchedWeight, long score, long kept, long pairCost, long groups, long venues) {

    /** Penalties of the whole plan less what kept pairs earn; may be negative. */
    public long penalty() {
        return groups + venues - kept;
    }

    /** What plans with equally many matched are compared by. */
    public long value() {
        return score - penalty() - pairCost;
    }
}
