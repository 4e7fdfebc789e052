package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Prices before anybody has a seat: the level at which each node is contested, and on top what bidding made of a mentor's
 * places, and of periods that were fought for, or the best that any mentee would bring to a period that is contested while its
 * mentor is not; such periods are reserved. Used once.
 */
final class StartingPrices {

    /** By what bids are raised, in thousandths of points: a finer step takes longer than it saves later. */
    private static final long STEP = 50;

    /** Nearly all lose less than the step by the seat that bidding gives; the tolerance is for the few others. */
    private static final long STEPS_TOLERATED = 20;

    private final PairNetwork network;
    private final Seating seating;
    private final Prices prices;
    private final long matchedWorth;
    private final long tolerance;
    private Bidding bidding;

    /** @param tolerance how much a mentee may lose by the seat that bidding gave, against the best at the same prices */
    StartingPrices(PairNetwork network, Seating seating, Prices prices, long matchedWorth, long tolerance) {
        this.network = network;
        this.seating = seating;
        this.prices = prices;
        this.matchedWorth = matchedWorth;
        this.tolerance = tolerance;
    }

    /**
     * @param contested   level by node
     * @param contestedAt level by mentee: the one of all nodes that the mentee can take without loss
     * @param most        the seating that the levels were found with
     * @param open        told the nodes that wait for somebody
     */
    void set(int[] contested, int[] contestedAt, Seating most, BitSet open) {
        long[] best = bestPeriods(contested, contestedAt);
        bidding = new Bidding(network, contested, contestedAt, Math.max(STEP, tolerance / STEPS_TOLERATED));
        bidding.run(matchedWorth == 0);
        for (int node = 0; node < network.nodes(); node++) {
            int mentor = network.mentorOf(node);
            if (network.isMentor(node)) {
                prices.setPrice(node, price(contested[node], bidding.price(node)));
                if (prices.price(node) > 0) {
                    open.set(node);
                }
            } else if (contested[node] > contested[mentor] && most.holder(node) != NONE) {
                reserve(node, price(contested[node], best[node]), open);
            } else if (bidding.periodPrice(mentor, network.periodOf(node)) > bidding.price(mentor)) {
                reserve(node, price(contested[mentor], bidding.periodPrice(mentor, network.periodOf(node))), open);
            }
        }
    }

    /** Seats those who stand where they gain most, or nearly, at the prices set before, their gains being known by now. */
    void seatTheHappy() {
        for (int mentor = 0; mentor < network.mentors(); mentor++) {
            Stand stand = bidding.stand(mentor);
            for (int place = 0; stand != null && place < stand.taken(); place++) {
                seatIfHappy(stand.bidder(place), stand.arc(place), stand.period(place), mentor);
            }
        }
    }

    private void seatIfHappy(int mentee, int arc, int period, int mentor) {
        int node = period == NONE ? mentor : network.periodNode(mentor, period);
        boolean reserved = period != NONE && seating.isReserved(node);
        long price = prices.price(reserved ? node : mentor);
        if (prices.excess(mentee) - (network.value(mentee, arc) - price) > tolerance) {
            return;
        }
        if (reserved) {
            seating.cancelReservation(node);
            seating.sit(mentee, arc, period);
        } else if (seating.hasRoom(mentor) && (period == NONE || (seating.heldPeriods(mentor) >> period & 1) == 0)) {
            prices.setPrice(node, price);
            seating.sit(mentee, arc, period);
        }
    }

    private void reserve(int periodNode, long price, BitSet open) {
        if (seating.hasRoom(network.mentorOf(periodNode))) {
            prices.setPrice(periodNode, price);
            seating.reserve(periodNode);
            open.set(periodNode);
        }
    }

    private long price(int level, long onTop) {
        return Math.addExact(Math.multiplyExact(matchedWorth, level), onTop);
    }

    private long[] bestPeriods(int[] contested, int[] contestedAt) {
        long[] best = new long[network.nodes()];
        Arrays.fill(best, -matchedWorth + 1);
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            for (int arc = 0; arc < network.arcs(mentee); arc++) {
                int mentor = network.mentor(mentee, arc);
                int value = network.value(mentee, arc);
                for (int left = network.periods(mentee, arc); left != 0; left &= left - 1) {
                    int node = network.periodNode(mentor, Integer.numberOfTrailingZeros(left));
                    if (contestedAt[mentee] == contested[node]) {
                        best[node] = Math.max(best[node], value);
                    }
                }
            }
        }
        return best;
    }
}
