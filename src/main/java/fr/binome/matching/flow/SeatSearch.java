package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

/**
 * Lets one more mentee in at the least loss: by Dijkstra's algorithm on reduced costs, the shortest chain in which each
 * takes the seat of the next, up to a free place or to somebody (perhaps the newcomer) who is left out. Prices then
 * change so that the chain's pairs cost exactly what they are worth. Used by one thread only.
 */
final class SeatSearch {

    private final PairNetwork network;
    private final Seating seating;
    private final Prices prices;
    private final Labels labels;
    private final Moves moves;
    private final int[] takers;
    private final int[] arcs;
    private final int[] periods;

    private long shortest;
    private int endNode;
    private int leftOut;

    SeatSearch(PairNetwork network, Seating seating, Prices prices, Labels labels) {
        this.network = network;
        this.seating = seating;
        this.prices = prices;
        this.labels = labels;
        moves = new Moves(seating);
        takers = new int[network.nodes()];
        arcs = new int[network.nodes()];
        periods = new int[network.nodes()];
    }

    /** Finds the place of a mentee who has none, and moves whoever has to move. */
    void letIn(int mentee) {
        labels.start();
        shortest = Long.MAX_VALUE;
        reach(mentee, 0);
        while (labels.hasNearerThan(shortest)) {
            settle(labels.settleNearest());
        }
        changePrices(mentee);
        move(mentee);
    }

    private void reach(int mentee, long distance) {
        if (distance + prices.gain(mentee) < shortest) {
            shortest = distance + prices.gain(mentee);
            leftOut = mentee;
            endNode = NONE;
        }
        long base = distance + prices.excess(mentee);
        for (int arc = 0; arc < network.arcs(mentee); arc++) {
            int mentor = network.mentor(mentee, arc);
            long worth = base - network.value(mentee, arc);
            int wanted = network.periods(mentee, arc);
            int held = wanted & seating.heldPeriods(mentor);
            if (wanted == 0 || wanted != held) {
                label(mentor, worth + prices.price(mentor), mentee, arc, wanted == 0 ? NONE : Integer.numberOfTrailingZeros(wanted & ~held));
            }
            for (int left = held; left != 0; left &= left - 1) {
                int period = Integer.numberOfTrailingZeros(left);
                int node = network.periodNode(mentor, period);
                label(node, worth + prices.price(node), mentee, arc, period);
            }
        }
    }

    private void label(int node, long label, int taker, int arc, int period) {
        if (label < shortest && labels.improves(node, label)) {
            takers[node] = taker;
            arcs[node] = arc;
            periods[node] = period;
            if (network.isMentor(node) ? seating.hasRoom(node) : seating.isReserved(node)) {
                shortest = label;
                endNode = node;
                leftOut = NONE;
            }
        }
    }

    /** Nobody who can stop here is settled: {@link #label} has made an end of them. */
    private void settle(int node) {
        long distance = labels.distance(node);
        if (!network.isMentor(node)) {
            reach(seating.holder(node), distance);
        } else {
            for (int mentee = seating.first(node); mentee != NONE; mentee = seating.next(mentee)) {
                reach(mentee, distance);
            }
            for (int left = seating.heldPeriods(node); left != 0; left &= left - 1) {
                int period = network.periodNode(node, Integer.numberOfTrailingZeros(left));
                label(period, distance + prices.surcharge(period), NONE, NONE, NONE);
            }
        }
    }

    private void changePrices(int start) {
        prices.addToGain(start, -shortest);
        for (int index = 0; index < labels.settledCount(); index++) {
            int node = labels.settled(index);
            long change = shortest - labels.distance(node);
            if (change > 0) {
                prices.addToPrice(node, change);
                if (!network.isMentor(node)) {
                    prices.addToGain(seating.holder(node), -change);
                } else {
                    for (int mentee = seating.first(node); mentee != NONE; mentee = seating.next(mentee)) {
                        prices.addToGain(mentee, -change);
                    }
                }
            }
        }
    }

    private void move(int start) {
        if (leftOut == start) {
            return;
        }
        moves.start();
        int node = endNode;
        if (leftOut != NONE) {
            moves.add(leftOut, NONE, NONE);
            node = seating.seat(leftOut);
        } else if (!network.isMentor(node)) {
            seating.cancelReservation(node);
        }
        while (true) {
            int taker = takers[node];
            if (taker == NONE) {
                node = network.mentorOf(node);
            } else {
                if (periods[node] != NONE && network.isMentor(node)) {
                    prices.setPrice(network.periodNode(node, periods[node]), prices.price(node));
                }
                moves.add(taker, arcs[node], periods[node]);
                if (taker == start) {
                    break;
                }
                node = seating.seat(taker);
            }
        }
        moves.apply();
    }
}
