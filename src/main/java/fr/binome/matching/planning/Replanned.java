package fr.binome.matching.planning;

import fr.binome.matching.model.WorldPair;
import java.util.List;

/**
 * A plan after a change.
 *
 * @param plan   never worse than leaving things as they are
 * @param broken pairs of the plan before that the change made impossible
 * @param moved  ids of mentees whose pair was possible and is changed all the same: another mentor, slot, or none
 */
public record Replanned(PairPlan plan, List<WorldPair> broken, List<String> moved) {

    public Replanned {
        broken = List.copyOf(broken);
        moved = List.copyOf(moved);
    }
}
