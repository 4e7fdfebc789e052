package fr.binome.matching.flow;

import static fr.binome.matching.flow.PairNetwork.NONE;

/**
 * The bids that stand at one mentor, place by place, each with the period it holds. Holders move to another of their
 * periods when that makes room, so that a period costs more than a place only where too many want too few of them. Used
 * by one thread only.
 */
final class Stand {

    private final int[] bidders;
    private final long[] bids;
    private final int[] arcs;
    private final int[] wanted;
    private final int[] periods;
    private final boolean[] forPeriod;
    private int taken;
    private int held;
    private int tried;

    Stand(int places) {
        bidders = new int[places];
        bids = new long[places];
        arcs = new int[places];
        wanted = new int[places];
        periods = new int[places];
        forPeriod = new boolean[places];
    }

    /** How many places have a bidder; each may be asked about. */
    int taken() {
        return taken;
    }

    int bidder(int place) {
        return bidders[place];
    }

    int arc(int place) {
        return arcs[place];
    }

    /** The period that the bidder holds, or none. */
    int period(int place) {
        return periods[place];
    }

    /** Bits of the periods that bidders hold. */
    int held() {
        return held;
    }

    /** What a place costs, 0 while some are free. */
    long price() {
        return taken < bids.length ? 0 : bids[lowest(-1)];
    }

    /** What one of these periods (0: none needed) costs. */
    long price(int anyOf) {
        int rivals = rivalPeriods(anyOf);
        return rivals == 0 ? price() : bids[lowest(rivals)];
    }

    /** What the period costs if it was fought for, else 0. */
    long priceOfFought(int period) {
        int rivals = rivalPeriods(1 << period);
        for (int place = 0; place < taken; place++) {
            if (forPeriod[place] && holdsOneOf(place, rivals)) {
                return bids[lowest(rivals)];
            }
        }
        return 0;
    }

    /**
     * Places a bid, to which somebody may have to give way.
     *
     * @param anyOf bits of the periods of which one is needed, or 0
     * @return whoever is outbid, or none
     */
    int place(int bidder, int arc, int anyOf, long bid) {
        int rivals = rivalPeriods(anyOf);
        int outbid = NONE;
        int place = taken;
        if (rivals != 0 || taken == bids.length) {
            place = lowest(rivals == 0 ? -1 : rivals);
            outbid = bidders[place];
            release(place);
        } else {
            periods[taken++] = NONE;
        }
        tried = 0;
        int period = anyOf == 0 ? NONE : freePeriod(anyOf);
        bidders[place] = bidder;
        bids[place] = bid;
        arcs[place] = arc;
        wanted[place] = anyOf;
        periods[place] = period;
        forPeriod[place] = rivals != 0;
        held |= period == NONE ? 0 : 1 << period;
        return outbid;
    }

    private void release(int place) {
        if (periods[place] != NONE) {
            held &= ~(1 << periods[place]);
            periods[place] = NONE;
        }
    }

    /** Periods whose holders could only make way for each other; none where one of them could move to a free one. */
    private int rivalPeriods(int anyOf) {
        int reached = anyOf;
        boolean grows = anyOf != 0;
        while (grows && (reached & ~held) == 0) {
            grows = false;
            for (int place = 0; place < taken; place++) {
                if (holdsOneOf(place, reached) && (wanted[place] & ~reached) != 0) {
                    reached |= wanted[place];
                    grows = true;
                }
            }
        }
        return (reached & ~held) == 0 ? reached : 0;
    }

    /** A free one of these periods, after others have moved if need be. */
    private int freePeriod(int anyOf) {
        if ((anyOf & ~held) != 0) {
            return Integer.numberOfTrailingZeros(anyOf & ~held);
        }
        for (int place = 0; place < taken; place++) {
            if (holdsOneOf(place, anyOf & ~tried)) {
                int period = periods[place];
                tried |= 1 << period;
                int other = freePeriod(wanted[place]);
                if (other != NONE) {
                    held ^= 1 << period | 1 << other;
                    periods[place] = other;
                    return period;
                }
            }
        }
        return NONE;
    }

    private boolean holdsOneOf(int place, int anyOf) {
        return periods[place] != NONE && (anyOf >> periods[place] & 1) == 1;
    }

    /** The place of the lowest bid, among those that hold one of these periods (-1: any place). */
    private int lowest(int anyOf) {
        int lowest = NONE;
        for (int place = 0; place < taken; place++) {
            if ((anyOf == -1 || holdsOneOf(place, anyOf)) && (lowest == NONE || bids[place] < bids[lowest])) {
                lowest = place;
            }
        }
        return lowest;
    }
}
