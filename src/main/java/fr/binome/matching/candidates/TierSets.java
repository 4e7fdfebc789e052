package fr.binome.matching.candidates;

import fr.binome.matching.model.Way;

/**
 * The mentors of each tier for one mentee after the other, as sets that are combined when a tier first asks for them.
 * Used by one thread only.
 */
final class TierSets {

    /** Who shares a wish of the mentee, and who says nothing there. */
    private static final class Wish {
        private final long[] shared;
        private long[] silent;
        private boolean open;

        Wish(int mentors) {
            shared = MentorBits.none(mentors);
        }

        void set(boolean newOpen, long[] newSilent) {
            open = newOpen;
            silent = newSilent;
            MentorBits.clear(shared);
        }

        void keepOnly(int part, long[] bits) {
            if (open) {
                return;
            }
            if (part == 0) {
                MentorBits.keepOnly(bits, shared);
            } else if (part == 1) {
                MentorBits.keepOnly(bits, silent);
            } else {
                MentorBits.removeAll(bits, shared);
                MentorBits.removeAll(bits, silent);
            }
        }
    }

    private final MentorIndex index;
    private final long[] near;
    private final long[] far;
    private final long[] free;
    private final long[] once;
    private final long[] twice;
    private final long[] thrice;
    private final long[] offered;
    private final Wish sector;
    private final Wish role;
    private final Wish interest;
    private final long[][] bases = new long[4][];
    private final long[][] wishes = new long[9][];
    private final long[][] rests = new long[9][];
    private int knownBases;
    private int knownWishes;
    private int knownRests;

    TierSets(MentorIndex index) {
        this.index = index;
        near = MentorBits.none(index.mentors());
        far = MentorBits.none(index.mentors());
        free = MentorBits.none(index.mentors());
        once = MentorBits.none(index.mentors());
        twice = MentorBits.none(index.mentors());
        thrice = MentorBits.none(index.mentors());
        offered = MentorBits.none(index.mentors());
        sector = new Wish(index.mentors());
        role = new Wish(index.mentors());
        interest = new Wish(index.mentors());
    }

    /**
     * Finds the mentors whom the mentee may meet near by or far away.
     *
     * @param among nobody else counts; null for all
     */
    void find(MenteeTraits mentee, long[] among) {
        MentorBits.clear(free);
        index.addFree(mentee, free);
        MentorBits.clear(near);
        MentorBits.clear(far);
        if (meets(mentee, Way.REMOTE)) {
            MentorBits.addAll(far, index.remote());
            MentorBits.keepOnly(far, free);
        }
        if (meets(mentee, Way.ASYNC)) {
            MentorBits.addAll(far, index.async());
        }
        if (meets(mentee, Way.IN_PERSON)) {
            index.addNear(mentee, near);
            MentorBits.keepOnly(near, free);
        }
        long[] allowed = index.allowed(mentee);
        MentorBits.keepOnly(near, allowed);
        MentorBits.keepOnly(far, allowed);
        if (among != null) {
            MentorBits.keepOnly(near, among);
            MentorBits.keepOnly(far, among);
        }
        MentorBits.removeAll(far, near);
    }

    private static boolean meets(MenteeTraits mentee, Way way) {
        return (mentee.ways() & Pairing.bit(way)) != 0;
    }

    long[] near() {
        return near;
    }

    long[] far() {
        return far;
    }

    /** Gets ready to tell the found mentors' tiers. */
    void sort(MenteeTraits mentee) {
        knownBases = 0;
        knownWishes = 0;
        knownRests = 0;
        index.countShared(mentee, once, twice, thrice);
        MentorBits.clear(offered);
        index.addOffering(mentee.mainGoal(), offered);
        sector.set(mentee.sectors() == 0, index.withoutSector());
        index.addKnowing(mentee.sectors(), sector.shared);
        role.set(mentee.roles() == 0, index.withoutRole());
        index.addBeing(mentee.roles(), role.shared);
        interest.set(mentee.interests().length == 0, index.withoutInterest());
        index.addLiking(mentee.interests(), interest.shared);
    }

    /** The found mentors of a way and main goal. */
    long[] base(int number) {
        if ((knownBases >> number & 1) == 0) {
            knownBases |= 1 << number;
            bases[number] = copy(number % 2 == 0 ? near : far, bases[number]);
            if (number / 2 == 0) {
                MentorBits.keepOnly(bases[number], offered);
            } else {
                MentorBits.removeAll(bases[number], offered);
            }
        }
        return bases[number];
    }

    /** Mentors, found or not, of a sector part and a role part. */
    long[] wishes(int number) {
        if ((knownWishes >> number & 1) == 0) {
            knownWishes |= 1 << number;
            wishes[number] = copy(index.everybody(), wishes[number]);
            sector.keepOnly(number % TierOrder.WISH_PARTS, wishes[number]);
            role.keepOnly(number / TierOrder.WISH_PARTS, wishes[number]);
        }
        return wishes[number];
    }

    /** Mentors, found or not, of a number of shared periods and an interest part. */
    long[] rest(int number) {
        if ((knownRests >> number & 1) == 0) {
            knownRests |= 1 << number;
            int periods = number % TierOrder.PERIOD_PARTS;
            rests[number] = copy(periods == 0 ? thrice : periods == 1 ? twice : index.everybody(), rests[number]);
            if (periods > 0) {
                MentorBits.removeAll(rests[number], periods == 1 ? thrice : twice);
            }
            interest.keepOnly(number / TierOrder.PERIOD_PARTS, rests[number]);
        }
        return rests[number];
    }

    private static long[] copy(long[] bits, long[] into) {
        if (into == null) {
            return bits.clone();
        }
        System.arraycopy(bits, 0, into, 0, bits.length);
        return into;
    }
}
