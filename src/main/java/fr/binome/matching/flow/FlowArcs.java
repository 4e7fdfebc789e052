package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

/** The whole network of a flow as arcs: source to mentees, pairs, periods to mentors, mentors to sink. */
final class FlowArcs implements ArcSource {

    private static final int FIRST = 2;

    private final PairNetwork network;
    private final Seating seating;
    private final Prices prices;

    FlowArcs(PairNetwork network, Seating seating, Prices prices) {
        this.network = network;
        this.seating = seating;
        this.prices = prices;
    }

    @Override
    public int nodes() {
        return FIRST + network.mentees() + network.nodes();
    }

    private int menteeNode(int mentee) {
        return FIRST + mentee;
    }

    private int node(int node) {
        return FIRST + network.mentees() + node;
    }

    @Override
    public void forEach(Visitor visitor) {
        long[] through = new long[network.nodes()];
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            visitor.arc(SOURCE, menteeNode(mentee), 1, prices.bonus(mentee), seating.isSeated(mentee) ? 1 : 0);
            for (int arc = 0; arc < network.arcs(mentee); arc++) {
                pair(mentee, arc, through, visitor);
            }
        }
        for (int node = network.nodes() - 1; node >= 0; node--) {
            if (network.isMentor(node)) {
                visitor.arc(node(node), SINK, network.places(node), 0, through[node]);
            } else {
                visitor.arc(node(node), node(network.mentorOf(node)), 1, 0, through[node]);
                through[network.mentorOf(node)] += through[node];
            }
        }
    }

    private void pair(int mentee, int arc, long[] through, Visitor visitor) {
        int mentor = network.mentor(mentee, arc);
        int seat = seating.arc(mentee) == arc ? seating.seat(mentee) : NONE;
        if (seat != NONE) {
            through[seat]++;
        }
        int wanted = network.periods(mentee, arc);
        if (wanted == 0) {
            visitor.arc(menteeNode(mentee), node(mentor), 1, network.value(mentee, arc), seat == mentor ? 1 : 0);
        }
        for (int left = wanted; left != 0; left &= left - 1) {
            int period = network.periodNode(mentor, Integer.numberOfTrailingZeros(left));
            visitor.arc(menteeNode(mentee), node(period), 1, network.value(mentee, arc), seat == period ? 1 : 0);
        }
    }

    /** The prices as potentials. A period that nobody holds costs what its mentor costs. */
    long[] potentials() {
        long[] potentials = new long[nodes()];
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            potentials[menteeNode(mentee)] = prices.excess(mentee);
        }
        for (int node = 0; node < network.nodes(); node++) {
            boolean held = network.isMentor(node)
                    || (seating.heldPeriods(network.mentorOf(node)) >> network.periodOf(node) & 1) == 1;
            potentials[node(node)] = -prices.price(held ? node : network.mentorOf(node));
        }
        return potentials;
    }
}
