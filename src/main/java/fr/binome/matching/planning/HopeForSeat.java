package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.Periods;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The most that a chain can still gain once a mentee is without a seat, by moves left: an upper bound, because it lets
 * a chain come by the same seat twice.
 */
final class HopeForSeat {

    /** New pairs may push each other on for ever in the bound's eyes; so many rounds are enough for real chains. */
    private static final int ROUNDS = 8;

    private final Seats seats;
    private final Map<Integer, int[]> holders = new HashMap<>();
    private final long[][] most;
    private final Set<Integer> mentorsWithNewPairs = new TreeSet<>();

    HopeForSeat(Seats seats, int mostMoved) {
        this.seats = seats;
        this.most = new long[mostMoved + 1][seats.size()];
        for (int index = 0; index < seats.size(); index++) {
            if (seats.isSeated(index) && seats.cost(index) == 0) {
                mentorsWithNewPairs.add(seats.pair(index).mentor());
            }
            if (seats.isSeated(index) && seats.slot(index) != SlotBook.NO_SLOT) {
                holders.computeIfAbsent(seats.pair(index).mentor(), mentor -> new int[Periods.WEEK])[seats.slot(index)] = index + 1;
            }
        }
        for (int left = 0; left <= mostMoved; left++) {
            int rounds = mentorsWithNewPairs.isEmpty() ? 1 : ROUNDS;
            while (raise(left) && rounds > 1) {
                rounds--;
            }
        }
    }

    private boolean raise(int left) {
        boolean raised = false;
        for (int index = 0; index < seats.size(); index++) {
            long best = most[left][index];
            for (Candidate pair : seats.choices(index)) {
                for (int slot : seats.periods(pair)) {
                    best = Math.max(best, seats.worth(pair) + onwards(index, pair.mentor(), slot, left));
                }
            }
            raised |= best > most[left][index];
            most[left][index] = best;
        }
        return raised;
    }

    /** What comes after taking this seat: nothing when it is free, else the best way on for somebody pushed out of it. */
    private long onwards(int index, int mentor, int slot, int left) {
        int holder = holderOf(mentor, slot);
        if (holder < 0 && seats.freePlaces(mentor) > 0) {
            return 0;
        }
        if (holder >= 0) {
            return pushed(index, holder, left);
        }
        long best = Long.MIN_VALUE / 4;
        for (int other : seats.at(mentor)) {
            best = Math.max(best, pushed(index, other, left));
        }
        return best;
    }

    private long pushed(int by, int pushed, int left) {
        int leftThen = left - seats.cost(pushed);
        return pushed == by || leftThen < 0 ? Long.MIN_VALUE / 4 : most[leftThen][pushed] - seats.worth(seats.pair(pushed));
    }

    /** Who holds this mentor's period, or -1. */
    int holderOf(int mentor, int slot) {
        int[] ofMentor = slot == SlotBook.NO_SLOT ? null : holders.get(mentor);
        return ofMentor == null ? -1 : ofMentor[slot] - 1;
    }

    /** Mentors of somebody who had no pair in the plan before, and may be moved freely. */
    Set<Integer> mentorsWithNewPairs() {
        return mentorsWithNewPairs;
    }

    /** The most for a mentee without a seat, 0 when staying without is best. */
    long of(int index, int left) {
        return most[left][index];
    }
}
