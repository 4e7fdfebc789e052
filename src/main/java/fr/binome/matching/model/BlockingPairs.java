package fr.binome.matching.model;

import java.util.List;

/**
 * Pairs that would rather have each other: a diagnosis, no fault. A plan that leaves as few people as possible without
 * mentor, or has most points in all, may have some.
 *
 * @param count how many, among the pairs that {@link PlanTotals#boundScope} names
 * @param worst those where both gain most, ties by ids
 */
public record BlockingPairs(int count, List<BlockingPair> worst) {

    public BlockingPairs {
        worst = List.copyOf(worst);
    }
}
