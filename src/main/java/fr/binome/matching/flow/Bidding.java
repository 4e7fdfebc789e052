package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

import java.util.Arrays;

/**
 * Guesses what places and periods cost before the exact search: mentees bid for the mentor who leaves them most, each by
 * so much that the second best would be as good, and a little more; whoever is outbid at a full mentor or a held period
 * bids again elsewhere (D. P. Bertsekas, The auction algorithm, 1988). Near prices make the exact search short; they need
 * not be right. Used once.
 */
final class Bidding {

    private static final long STEP = 50;
    private static final long MOST_AT_ONCE = 10_000;
    private static final int BIDS_A_MENTEE = 60;

    /** The bids that stand at one mentor, place by place. */
    private static final class Stand {
        private final int[] bidders;
        private final long[] bids;
        private final int[] arcs;
        private final int[] periods;
        private final boolean[] forPeriod;
        private int taken;
        private int held;

        Stand(int places) {
            bidders = new int[places];
            bids = new long[places];
            arcs = new int[places];
            periods = new int[places];
            forPeriod = new boolean[places];
        }
    }

    private final PairNetwork network;
    private final int[] contested;
    private final int[] contestedAt;
    private final Stand[] stands;
    private final int[] queue;
    private int head;
    private int queued;

    /**
     * @param contested   level by node: nobody bids for a place of another level than their own
     * @param contestedAt level by mentee; who is contested stays out rather than pay more than a pair is worth
     */
    Bidding(PairNetwork network, int[] contested, int[] contestedAt) {
        this.network = network;
        this.contested = contested;
        this.contestedAt = contestedAt;
        stands = new Stand[network.mentors()];
        queue = new int[network.mentees()];
    }

    /** Lets everybody bid until all have a place, or stay out where they may, or enough bids were made. */
    void run(boolean mayStayOut) {
        for (int mentee = 0; mentee < network.mentees(); mentee++) {
            enqueue(mentee);
        }
        long bidsLeft = (long) BIDS_A_MENTEE * network.mentees();
        while (queued > 0 && bidsLeft-- > 0) {
            int mentee = queue[head];
            head = head + 1 == queue.length ? 0 : head + 1;
            queued--;
            bid(mentee, mayStayOut || contestedAt[mentee] > 0);
        }
    }

    /** How many places of the mentor have a bidder; each may be asked about. */
    int placesTaken(int mentor) {
        return stands[mentor] == null ? 0 : stands[mentor].taken;
    }

    int bidder(int mentor, int place) {
        return stands[mentor].bidders[place];
    }

    int arc(int mentor, int place) {
        return stands[mentor].arcs[place];
    }

    int period(int mentor, int place) {
        return stands[mentor].periods[place];
    }

    private void enqueue(int mentee) {
        int tail = head + queued++;
        queue[tail >= queue.length ? tail - queue.length : tail] = mentee;
    }

    /** The guessed price of a mentor's places, 0 while some are free. */
    long price(int mentor) {
        Stand stand = stands[mentor];
        return stand == null || stand.taken < stand.bids.length ? 0 : stand.bids[lowest(stand, -1)];
    }

    /** The guessed price of a period that was fought for, 0 for others. */
    long periodPrice(int mentor, int period) {
        Stand stand = stands[mentor];
        if (stand != null && (stand.held >> period & 1) == 1) {
            int place = lowest(stand, 1 << period);
            return stand.forPeriod[place] ? stand.bids[place] : 0;
        }
        return 0;
    }

    /** The place of the lowest bid, among those that hold one of these periods (-1: any place). */
    private static int lowest(Stand stand, int periods) {
        int lowest = NONE;
        for (int place = 0; place < stand.taken; place++) {
            boolean counts = periods == -1 || stand.periods[place] != NONE && (periods >> stand.periods[place] & 1) == 1;
            if (counts && (lowest == NONE || stand.bids[place] < stand.bids[lowest])) {
                lowest = place;
            }
        }
        return lowest;
    }

    private static boolean needsHeldPeriod(Stand stand, int wanted) {
        return wanted != 0 && (wanted & ~stand.held) == 0;
    }

    private long price(int mentor, int wanted) {
        Stand stand = stands[mentor];
        return stand != null && needsHeldPeriod(stand, wanted) ? stand.bids[lowest(stand, wanted)] : price(mentor);
    }

    private void bid(int mentee, boolean mayStayOut) {
        int best = NONE;
        long most = mayStayOut ? 0 : Long.MIN_VALUE / 2;
        long second = most;
        for (int arc = 0; arc < network.arcs(mentee); arc++) {
            int mentor = network.mentor(mentee, arc);
            if (contested[mentor] == contestedAt[mentee] && network.places(mentor) > 0) {
                long left = network.value(mentee, arc) - price(mentor, network.periods(mentee, arc));
                if (left > most) {
                    second = most;
                    most = left;
                    best = arc;
                } else if (left > second) {
                    second = left;
                }
            }
        }
        if (best != NONE) {
            place(mentee, best, Math.min(most - second, MOST_AT_ONCE) + STEP);
        }
    }

    private void place(int mentee, int arc, long raise) {
        int mentor = network.mentor(mentee, arc);
        int wanted = network.periods(mentee, arc);
        if (stands[mentor] == null) {
            stands[mentor] = new Stand(network.places(mentor));
        }
        Stand stand = stands[mentor];
        boolean forPeriod = needsHeldPeriod(stand, wanted);
        boolean outbids = forPeriod || stand.taken == stand.bids.length;
        int place = outbids ? lowest(stand, forPeriod ? wanted : -1) : stand.taken;
        long price = price(mentor, wanted);
        if (!outbids) {
            stand.taken++;
        } else {
            enqueue(stand.bidders[place]);
            if (stand.periods[place] != NONE) {
                stand.held &= ~(1 << stand.periods[place]);
            }
        }
        stand.bidders[place] = mentee;
        stand.arcs[place] = arc;
        stand.bids[place] = price + raise;
        stand.forPeriod[place] = forPeriod;
        stand.periods[place] = wanted == 0 ? NONE : Integer.numberOfTrailingZeros(wanted & ~stand.held);
        if (wanted != 0) {
            stand.held |= 1 << stand.periods[place];
        }
    }
}
