package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

import java.util.Arrays;

/** Mentees who change seats together. Used by one thread only. */
final class Moves {

    private final Seating seating;
    private int[] mentees = new int[16];
    private int[] arcs = new int[16];
    private int[] periods = new int[16];
    private int count;

    Moves(Seating seating) {
        this.seating = seating;
    }

    void start() {
        count = 0;
    }

    /** @param arc the way to the new seat, or none for somebody who is left out from now on */
    void add(int mentee, int arc, int period) {
        if (count == mentees.length) {
            mentees = Arrays.copyOf(mentees, 2 * count);
            arcs = Arrays.copyOf(arcs, 2 * count);
            periods = Arrays.copyOf(periods, 2 * count);
        }
        mentees[count] = mentee;
        arcs[count] = arc;
        periods[count++] = period;
    }

    /** Everybody leaves, then everybody sits down. */
    void apply() {
        for (int move = 0; move < count; move++) {
            if (seating.isSeated(mentees[move])) {
                seating.leave(mentees[move]);
            }
        }
        for (int move = 0; move < count; move++) {
            if (arcs[move] != NONE) {
                seating.sit(mentees[move], arcs[move], periods[move]);
            }
        }
    }
}
