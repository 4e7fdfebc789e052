package fr.binome.matching.planning;

import java.util.ArrayList;
import java.util.List;

/** Finds the set of chains that gains most, moves no more pairs than allowed, and leaves everybody a seat. */
final class ChainSets {

    private final Seats seats;
    private final List<Chain> chains;
    private final int mostMoved;
    private List<SeatChange> best = List.of();
    private long bestGain;

    /** @param chains the most gaining first; each moves at least one pair */
    ChainSets(Seats seats, List<Chain> chains, int mostMoved) {
        this.seats = seats;
        this.chains = chains;
        this.mostMoved = mostMoved;
    }

    /** All changes of the best set. */
    List<SeatChange> best() {
        add(0, List.of(), 0, mostMoved);
        return best;
    }

    private void add(int from, List<SeatChange> changes, long gain, int left) {
        if (gain > bestGain) {
            bestGain = gain;
            best = changes;
        }
        for (int next = from; next < chains.size(); next++) {
            Chain chain = chains.get(next);
            // No further chain gains more than this one, and each moves somebody.
            if (gain + chain.gain() * Math.max(1, left) <= bestGain) {
                return;
            }
            if (chain.moved() <= left) {
                List<SeatChange> together = new ArrayList<>(changes);
                together.addAll(chain.changes());
                if (seats.allows(together)) {
                    add(next + 1, together, gain + chain.gain(), left - chain.moved());
                }
            }
        }
    }
}
