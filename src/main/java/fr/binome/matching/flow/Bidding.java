package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

/**
 * Guesses what places and periods cost before the exact search: mentees bid for the mentor who leaves them most, each by
 * so much that the second best would be as good, and a little more; whoever is outbid at a full mentor or a held period
 * bids again elsewhere (D. P. Bertsekas, The auction algorithm, 1988). Near prices make the exact search short; they need
 * not be right. Used once.
 */
final class Bidding {

    private static final long MOST_AT_ONCE = 10_000;
    private static final int BIDS_A_MENTEE = 60;
    private static final int NO_LEVEL = -1;

    private final PairNetwork network;
    private final int[] levels;
    private final int[] contestedAt;
    private final long step;
    private final Stand[] stands;
    private final long[] prices;
    private final int[] held;
    private final int[] queue;
    private int head;
    private int queued;

    /**
     * @param contested   level by node: nobody bids for a place of another level than their own
     * @param contestedAt level by mentee; who is contested stays out rather than pay more than a pair is worth
     * @param step        what a bid is raised by beyond need: nobody gives more away
     */
    Bidding(PairNetwork network, int[] contested, int[] contestedAt, long step) {
        this.network = network;
        this.contestedAt = contestedAt;
        this.step = step;
        levels = new int[network.mentors()];
        for (int mentor = 0; mentor < levels.length; mentor++) {
            levels[mentor] = network.places(mentor) == 0 ? NO_LEVEL : contested[mentor];
        }
        stands = new Stand[network.mentors()];
        prices = new long[network.mentors()];
        held = new int[network.mentors()];
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

    private void enqueue(int mentee) {
        int tail = head + queued++;
        queue[tail >= queue.length ? tail - queue.length : tail] = mentee;
    }

    /** What stands at a mentor in the end, or null. */
    Stand stand(int mentor) {
        return stands[mentor];
    }

    /** The guessed price of a mentor's places, 0 while some are free. */
    long price(int mentor) {
        return prices[mentor];
    }

    /** The guessed price of a period that was fought for, 0 for others. */
    long periodPrice(int mentor, int period) {
        return (held[mentor] >> period & 1) == 1 ? stands[mentor].priceOfFought(period) : 0;
    }

    private void bid(int mentee, boolean mayStayOut) {
        int level = contestedAt[mentee];
        int best = NONE;
        long most = mayStayOut ? 0 : Long.MIN_VALUE / 2;
        long second = most;
        for (int arc = 0; arc < network.arcs(mentee); arc++) {
            int mentor = network.mentor(mentee, arc);
            // No period costs less than the mentor's cheapest place.
            if (network.value(mentee, arc) - prices[mentor] > second && levels[mentor] == level) {
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
            place(mentee, best, Math.min(most - second, MOST_AT_ONCE) + step);
        }
    }

    private long price(int mentor, int wanted) {
        return wanted != 0 && (wanted & ~held[mentor]) == 0 ? stands[mentor].price(wanted) : prices[mentor];
    }

    private void place(int mentee, int arc, long raise) {
        int mentor = network.mentor(mentee, arc);
        int wanted = network.periods(mentee, arc);
        if (stands[mentor] == null) {
            stands[mentor] = new Stand(network.places(mentor));
        }
        Stand stand = stands[mentor];
        int outbid = stand.place(mentee, arc, wanted, price(mentor, wanted) + raise);
        if (outbid != NONE) {
            enqueue(outbid);
        }
        prices[mentor] = stand.price();
        held[mentor] = stand.held();
    }
}
