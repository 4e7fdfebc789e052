package fr.binome.bench.cold;

import java.util.List;

/** A mentor whom several mentees may get. One object a mentor. */
public final class ColdMentor {

    private final int places;

    ColdMentor(int places) {
        this.places = places;
    }

    /** How many of these are too many: places apart, each needs a weekly period of its own. */
    int tooMany(List<ColdMentee> there) {
        return Math.max(there.size() - places, there.size() - most(there, 0, 0));
    }

    /** The most of them, from this one on, who find a period each beside those taken (bits). */
    private int most(List<ColdMentee> there, int from, int taken) {
        if (from == there.size()) {
            return 0;
        }
        ColdMentee mentee = there.get(from);
        if (mentee.needsNoPeriod()) {
            return 1 + most(there, from + 1, taken);
        }
        int best = most(there, from + 1, taken);
        for (int free = mentee.periods() & ~taken; free != 0; free &= free - 1) {
            best = Math.max(best, 1 + most(there, from + 1, taken | Integer.lowestOneBit(free)));
        }
        return best;
    }
}
