package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

import java.util.Arrays;

/**
 * Who sits where: straight at a mentor, or at one of a mentor's periods. A period may also be reserved, for when its
 * price is to be paid by somebody who is not found yet. Used by one thread only.
 */
final class Seating {

    private static final int RESERVED = -2;

    private final PairNetwork network;
    private final int[] taken;
    private final int[] heldPeriods;
    private final int[] holders;
    private final int[] arcs;
    private final int[] seats;
    private final int[] firstAt;
    private final int[] nextAt;
    private final int[] previousAt;

    Seating(PairNetwork network) {
        this.network = network;
        taken = new int[network.mentors()];
        heldPeriods = new int[network.mentors()];
        holders = filled(network.nodes());
        arcs = filled(network.mentees());
        seats = filled(network.mentees());
        firstAt = filled(network.mentors());
        nextAt = filled(network.mentees());
        previousAt = filled(network.mentees());
    }

    private static int[] filled(int length) {
        int[] array = new int[length];
        Arrays.fill(array, NONE);
        return array;
    }

    /** Seats a mentee who has no seat; the arc says at whom, and the period (or none) where. */
    void sit(int mentee, int arc, int period) {
        int mentor = network.mentor(mentee, arc);
        arcs[mentee] = arc;
        taken[mentor]++;
        if (period == NONE) {
            seats[mentee] = mentor;
            nextAt[mentee] = firstAt[mentor];
            previousAt[mentee] = NONE;
            if (firstAt[mentor] != NONE) {
                previousAt[firstAt[mentor]] = mentee;
            }
            firstAt[mentor] = mentee;
        } else {
            int node = network.periodNode(mentor, period);
            seats[mentee] = node;
            holders[node] = mentee;
            heldPeriods[mentor] |= 1 << period;
        }
    }

    void leave(int mentee) {
        int node = seats[mentee];
        int mentor = network.mentorOf(node);
        taken[mentor]--;
        if (network.isMentor(node)) {
            if (previousAt[mentee] == NONE) {
                firstAt[mentor] = nextAt[mentee];
            } else {
                nextAt[previousAt[mentee]] = nextAt[mentee];
            }
            if (nextAt[mentee] != NONE) {
                previousAt[nextAt[mentee]] = previousAt[mentee];
            }
        } else {
            release(node);
        }
        seats[mentee] = NONE;
        arcs[mentee] = NONE;
    }

    private void release(int periodNode) {
        holders[periodNode] = NONE;
        heldPeriods[network.mentorOf(periodNode)] &= ~(1 << network.periodOf(periodNode));
    }

    /** Takes a place of the period's mentor for somebody to come. */
    void reserve(int periodNode) {
        int mentor = network.mentorOf(periodNode);
        holders[periodNode] = RESERVED;
        heldPeriods[mentor] |= 1 << network.periodOf(periodNode);
        taken[mentor]++;
    }

    void cancelReservation(int periodNode) {
        release(periodNode);
        taken[network.mentorOf(periodNode)]--;
    }

    boolean isReserved(int periodNode) {
        return holders[periodNode] == RESERVED;
    }

    boolean hasRoom(int mentor) {
        return taken[mentor] < network.places(mentor);
    }

    boolean isSeated(int mentee) {
        return seats[mentee] != NONE;
    }

    /** The node where the mentee sits, or none. */
    int seat(int mentee) {
        return seats[mentee];
    }

    /** The arc by which the mentee sits, or none. */
    int arc(int mentee) {
        return arcs[mentee];
    }

    /** Bits of the mentor's periods that are held or reserved. */
    int heldPeriods(int mentor) {
        return heldPeriods[mentor];
    }

    int holder(int periodNode) {
        return holders[periodNode];
    }

    /** The first mentee who sits straight at the mentor, or none; {@link #next} tells the others. */
    int first(int mentor) {
        return firstAt[mentor];
    }

    int next(int mentee) {
        return nextAt[mentee];
    }
}
