package fr.binome.matching.planning;

import fr.binome.matching.model.RuleName;
import java.util.Map;

/**
 * What a pair is worth to a plan.
 *
 * @param matched  what counts before all points: the mentee's priority, 0 under best-pairs
 * @param points   thousandths by rule, pair rules and keep
 * @param pairCost thousandths to be paid for the pair, 0 under most-pairs
 */
record Worth(long matched, Map<RuleName, Integer> points, int pairCost) {

    int points(RuleName rule) {
        return points.getOrDefault(rule, 0);
    }
}
