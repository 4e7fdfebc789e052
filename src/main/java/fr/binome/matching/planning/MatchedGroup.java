package fr.binome.matching.planning;

import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.model.RuleName;

/**
 * A group whose matched members decide a cost, as the search sees it. One object a group.
 */
public final class MatchedGroup {

    private final GroupCost cost;
    private final boolean reachable;

    /**
     * @param reachable whether any member can be matched at all
     */
    MatchedGroup(GroupCost cost, boolean reachable) {
        this.cost = cost;
        this.reachable = reachable;
    }

    RuleName rule() {
        return cost.rule();
    }

    boolean isReachable() {
        return reachable;
    }

    long thousandths(int matched) {
        return cost.thousandths(matched);
    }
}
