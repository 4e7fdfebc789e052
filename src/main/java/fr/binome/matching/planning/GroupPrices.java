package fr.binome.matching.planning;

import fr.binome.matching.groups.GroupCost;
import java.util.List;

/**
 * Prices that make a plan heed what groups ask for: each matched member of a group earns its group's price (or pays it,
 * for a group that should not grow). For any prices the plan's worth, and on top the most that the groups' own costs and
 * prices can come to, bounds every plan from above (Lagrangian duality), so that good prices both steer and prove. Each
 * group's price is found by bisection, group after group. Used by one thread only.
 */
final class GroupPrices {

    /** A plan under prices. */
    interface PricedPlan {

        /** Makes matching a member of the group worth so much more, and finds the best plan again. */
        void raise(GroupCost group, long more);

        /** How many members of the group the plan matches. */
        int matched(GroupCost group);

        /** What no plan can exceed, the members' prices included. */
        long bound();
    }

    private static final int PASSES = 2;

    private final List<GroupCost> groups;
    private final long[] prices;
    private final PricedPlan plan;

    GroupPrices(List<GroupCost> groups, PricedPlan plan) {
        this.groups = groups;
        this.plan = plan;
        prices = new long[groups.size()];
    }

    void search() {
        for (int pass = 0; pass < PASSES; pass++) {
            for (int group = 0; group < prices.length; group++) {
                bisect(group);
            }
        }
    }

    private void bisect(int group) {
        GroupCost cost = groups.get(group);
        long low = lowest(cost);
        long high = highest(cost);
        while (low <= high) {
            int matched = plan.matched(cost);
            if (matched < leastWanted(cost, prices[group])) {
                low = prices[group] + 1;
            } else if (matched > mostWanted(cost, prices[group])) {
                high = prices[group] - 1;
            } else {
                return;
            }
            if (low <= high) {
                set(group, Math.floorDiv(low + high, 2));
            }
        }
    }

    private void set(int group, long price) {
        plan.raise(groups.get(group), price - prices[group]);
        prices[group] = price;
    }

    /** What no plan can exceed once its groups' costs are paid. */
    long bound() {
        long bound = plan.bound();
        for (int group = 0; group < prices.length; group++) {
            bound -= paid(groups.get(group), prices[group], leastWanted(groups.get(group), prices[group]));
        }
        return bound;
    }

    private static long paid(GroupCost cost, long price, int matched) {
        return cost.thousandths(matched) + price * matched;
    }

    /** The smallest number of members at which cost and price together are least. */
    private static int leastWanted(GroupCost cost, long price) {
        int best = 0;
        for (int matched = 1; matched <= cost.members().cardinality(); matched++) {
            if (paid(cost, price, matched) < paid(cost, price, best)) {
                best = matched;
            }
        }
        return best;
    }

    /** The largest such number. */
    private static int mostWanted(GroupCost cost, long price) {
        int best = leastWanted(cost, price);
        int all = cost.members().cardinality();
        while (best < all && paid(cost, price, best + 1) == paid(cost, price, best)) {
            best++;
        }
        return best;
    }

    private long lowest(GroupCost cost) {
        int all = cost.members().cardinality();
        return cost.shape() == GroupCost.Shape.MISSING || all == 0 ? 0
                : cost.thousandths(all - 1) - cost.thousandths(all);
    }

    private static long highest(GroupCost cost) {
        return cost.shape() == GroupCost.Shape.MISSING ? cost.weightThousandths() : 0;
    }
}
