package fr.binome.matching.flow;

/**
 * What each mentee gains and what each node costs. Held together they prove a plan: no pair is worth more than its
 * mentee gains and its node costs, pairs of the plan are worth exactly that, a node with room costs nothing and nobody
 * left out gains. Used by one thread only.
 *
 * <p>A mentee's gain is kept as what it exceeds the mentee's bonus by, so that a pair's reduced cost needs one number of
 * the mentee. A period that nobody holds costs what its mentor costs.
 */
final class Prices {

    private final PairNetwork network;
    private final long[] bonus;
    private final long[] excess;
    private final long[] price;

    Prices(PairNetwork network) {
        this.network = network;
        bonus = new long[network.mentees()];
        excess = new long[network.mentees()];
        price = new long[network.nodes()];
    }

    /** What matching the mentee is worth besides the points of the pair. */
    long bonus(int mentee) {
        return bonus[mentee];
    }

    void setBonus(int mentee, long newBonus) {
        bonus[mentee] = newBonus;
    }

    /** The mentee's gain less its bonus. */
    long excess(int mentee) {
        return excess[mentee];
    }

    long gain(int mentee) {
        return excess[mentee] + bonus[mentee];
    }

    void setGain(int mentee, long gain) {
        excess[mentee] = gain - bonus[mentee];
    }

    void setExcess(int mentee, long newExcess) {
        excess[mentee] = newExcess;
    }

    void addToGain(int mentee, long more) {
        excess[mentee] += more;
    }

    long price(int node) {
        return price[node];
    }

    void setPrice(int node, long newPrice) {
        price[node] = newPrice;
    }

    void addToPrice(int node, long more) {
        price[node] += more;
    }

    /** What a held period costs more than its mentor. */
    long surcharge(int periodNode) {
        return price[periodNode] - price[network.mentorOf(periodNode)];
    }

    /** The least that a pair with these shared periods (0: needs none) pays at the mentor. */
    long cheapest(int mentor, int periods, Seating seating) {
        if (periods == 0 || !network.hasPeriods(mentor) || (periods & ~seating.heldPeriods(mentor)) != 0) {
            return price[mentor];
        }
        long least = Long.MAX_VALUE;
        for (int left = periods; left != 0; left &= left - 1) {
            least = Math.min(least, price[network.periodNode(mentor, Integer.numberOfTrailingZeros(left))]);
        }
        return least;
    }

    /** What the mentee's best arc leaves after its price, {@link Long#MIN_VALUE} without arcs. */
    long bestMargin(int mentee, Seating seating) {
        long best = Long.MIN_VALUE;
        for (int arc = 0; arc < network.arcs(mentee); arc++) {
            best = Math.max(best, network.value(mentee, arc) - cheapest(network.mentor(mentee, arc), network.periods(mentee, arc), seating));
        }
        return best;
    }
}
