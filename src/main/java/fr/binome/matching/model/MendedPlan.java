package fr.binome.matching.model;

import java.util.List;

/**
 * A plan after a change.
 *
 * @param broken pairs of the plan before that the change made impossible
 * @param moved  ids of mentees whose pair was possible and is changed all the same: another mentor, slot, or none
 */
public record MendedPlan(MatchingPlan plan, List<WorldPair> broken, List<String> moved) {

    public MendedPlan {
        broken = List.copyOf(broken);
        moved = List.copyOf(moved);
    }
}
