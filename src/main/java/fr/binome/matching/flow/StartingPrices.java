package fr.binome.matching.flow;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Prices of contested nodes before anybody has a seat: the level at which each is contested, and on top the best that
 * any of its mentees would bring. A period that is contested while its mentor is not gets reserved. Used once.
 */
final class StartingPrices {

    private final PairNetwork network;
    private final Seating seating;
    private final Prices prices;
    private final long matchedWorth;

    StartingPrices(PairNetwork network, Seating seating, Prices prices, long matchedWorth) {
        this.network = network;
        this.seating = seating;
        this.prices = prices;
        this.matchedWorth = matchedWorth;
    }

    /**
     * @param contested   level by node
     * @param contestedAt level by mentee: the one of all nodes that the mentee can take without loss
     * @param most        the seating that the levels were found with
     * @param open        told the nodes that wait for somebody
     */
    void set(int[] contested, int[] contestedAt, Seating most, BitSet open) {
        long[] best = bestValues(contested, contestedAt);
        for (int node = 0; node < network.nodes(); node++) {
            int mentor = network.mentorOf(node);
            if (network.isMentor(node)) {
                prices.setPrice(node, price(contested[node], best[node]));
                if (contested[node] > 0) {
                    open.set(node);
                }
            } else if (contested[node] > contested[mentor] && most.holder(node) != PairNetwork.NONE) {
                prices.setPrice(node, price(contested[node], best[node]));
                seating.reserve(node);
                open.set(node);
            }
        }
    }

    private long price(int level, long best) {
        return level == 0 ? 0 : Math.addExact(Math.multiplyExact(matchedWorth, level), best);
    }

    private long[] bestValues(int[] contested, int[] contestedAt) {
        long[] best = new long[network.nodes()];
        Arrays.fill(best, -matchedWorth + 1);
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            for (int arc = 0; arc < network.arcs(mentee); arc++) {
                int mentor = network.mentor(mentee, arc);
                int value = network.value(mentee, arc);
                if (contestedAt[mentee] == contested[mentor]) {
                    best[mentor] = Math.max(best[mentor], value);
                }
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
