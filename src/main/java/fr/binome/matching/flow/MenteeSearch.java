package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

/**
 * Finds whoever is to take a place that has a price and nobody in it: the twin of {@link SeatSearch}, from the place
 * backwards, up to somebody without seat or to a place that may as well stay free. Used by one thread only.
 */
final class MenteeSearch {

    private final PairNetwork network;
    private final Seating seating;
    private final Prices prices;
    private final Labels labels;
    private final Moves moves;
    private final int[] leavers;
    private final int[] arcs;
    private final int[] periods;
    private final int[] targets;

    private long shortest;
    private int newcomer;
    private int newcomerArc;
    private int newcomerPeriod;
    private int endNode;

    MenteeSearch(PairNetwork network, Seating seating, Prices prices, Labels labels) {
        this.network = network;
        this.seating = seating;
        this.prices = prices;
        this.labels = labels;
        moves = new Moves(seating);
        leavers = new int[network.nodes()];
        arcs = new int[network.nodes()];
        periods = new int[network.nodes()];
        targets = new int[network.nodes()];
    }

    /** Fills one place: of a mentor with a price and room, or a reserved period. */
    void fill(int start) {
        labels.start();
        shortest = Long.MAX_VALUE;
        labels.improves(start, 0);
        while (labels.hasNearerThan(shortest)) {
            settle(labels.settleNearest());
        }
        changePrices();
        move(start);
    }

    private void settle(int node) {
        long distance = labels.distance(node);
        int mentor = network.mentorOf(node);
        boolean isMentor = network.isMentor(node);
        if (!isMentor) {
            label(mentor, distance + prices.surcharge(node), NONE, NONE, NONE, node);
        } else if (distance + prices.price(node) < shortest) {
            shortest = distance + prices.price(node);
            newcomer = NONE;
            endNode = node;
        }
        long base = distance + prices.price(node);
        int held = seating.heldPeriods(mentor);
        for (int arrival = 0; arrival < network.arrivals(node); arrival++) {
            int mentee = network.arrivingMentee(node, arrival);
            long label = base + prices.excess(mentee) - network.arrivingValue(node, arrival);
            if (label < shortest) {
                int arc = network.arrivingArc(node, arrival);
                int wanted = network.periods(mentee, arc);
                if (!isMentor) {
                    reach(mentee, label, arc, network.periodOf(node), node);
                } else if (wanted == 0) {
                    reach(mentee, label, arc, NONE, node);
                } else if ((wanted & ~held) != 0) {
                    reach(mentee, label, arc, Integer.numberOfTrailingZeros(wanted & ~held), node);
                }
            }
        }
    }

    private void reach(int mentee, long label, int arc, int period, int target) {
        if (seating.isSeated(mentee)) {
            label(seating.seat(mentee), label, mentee, arc, period, target);
        } else {
            shortest = label;
            newcomer = mentee;
            newcomerArc = arc;
            newcomerPeriod = period;
            endNode = target;
        }
    }

    private void label(int node, long label, int leaver, int arc, int period, int target) {
        if (node != target && label < shortest && labels.improves(node, label)) {
            leavers[node] = leaver;
            arcs[node] = arc;
            periods[node] = period;
            targets[node] = target;
        }
    }

    private void changePrices() {
        for (int index = 0; index < labels.settledCount(); index++) {
            int node = labels.settled(index);
            long change = shortest - labels.distance(node);
            if (change > 0) {
                prices.addToPrice(node, -change);
                if (!network.isMentor(node)) {
                    if (!seating.isReserved(node)) {
                        prices.addToGain(seating.holder(node), change);
                    }
                } else {
                    for (int mentee = seating.first(node); mentee != NONE; mentee = seating.next(mentee)) {
                        prices.addToGain(mentee, change);
                    }
                }
            }
        }
    }

    private void move(int start) {
        moves.start();
        int node = endNode;
        if (newcomer != NONE) {
            add(newcomer, newcomerArc, newcomerPeriod, node);
        }
        while (node != start) {
            if (leavers[node] != NONE) {
                add(leavers[node], arcs[node], periods[node], targets[node]);
            }
            node = targets[node];
        }
        if (!network.isMentor(start)) {
            seating.cancelReservation(start);
        }
        moves.apply();
    }

    private void add(int mentee, int arc, int period, int target) {
        if (period != NONE && network.isMentor(target)) {
            prices.setPrice(network.periodNode(target, period), prices.price(target));
        }
        moves.add(mentee, arc, period);
    }
}
