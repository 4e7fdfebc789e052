package fr.binome.matching.planning;

import fr.binome.matching.model.RuleName;

/**
 * What a pair is worth to a plan.
 *
 * @param matched      what counts before all points: the mentee's priority, 0 under best-pairs
 * @param points       thousandths by place of the rule in {@link RuleName}, pair rules and keep
 * @param pairCost     thousandths to be paid for the pair, 0 under most-pairs
 * @param withoutVenue thousandths to be paid when they need a venue and have none
 */
record Worth(long matched, int[] points, int pairCost, int withoutVenue) {

    int points(RuleName rule) {
        return points[rule.ordinal()];
    }
}
