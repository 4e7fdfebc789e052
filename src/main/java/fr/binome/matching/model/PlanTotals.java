package fr.binome.matching.model;

import java.math.BigDecimal;

/**
 * The figures of a plan. Points in thousandths. Pinned and active pairs are outside {@code matched}, {@code score} and
 * {@code value}.
 *
 * @param mentees               all mentees of the problem, pinned and active ones included
 * @param capacity              places of all mentors, taken ones included
 * @param matchedWeight         sum of the priorities of the matched; equals {@code matched} when all are 1
 * @param matchedBound          most that any plan can match; null under best-pairs, where the number does not count
 * @param penaltyThousandths    plan-wide penalties less plan-wide earnings (kept pairs), so it may be negative
 * @param valueThousandths      score − penalty (and − pair cost × matched under best-pairs)
 * @param pinnedScoreThousandths points of pinned and active pairs whose two people are known
 * @param boundThousandths      most value that a plan with so many matched can have
 * @param boundScope            {@code ALL_PAIRS}, or {@code CANDIDATES} when only the best of each mentee were compared
 * @param gapPercent            how far the value may be from the best, rounded up; null while more may be matched
 */
public record PlanTotals(int mentees, int mentors, int capacity, int matched, long matchedWeight, Integer matchedBound,
                         int unmatched, long scoreThousandths, long penaltyThousandths, long valueThousandths,
                         long pinnedScoreThousandths, Long boundThousandths, String boundScope, BigDecimal gapPercent) {
}
