package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;
import java.util.Arrays;

/**
 * Shows a visitor the mentors who may be possible for a mentee, in tiers: those first who could have most points, by way
 * to meet, main goal, sector, role, number of shared periods and interests. Ends when no tier left could have as many points as the visitor asks for, so
 * that a mentor not shown has no more. Used by one thread only.
 */
final class MentorScan {

    /** Looks at mentors. */
    interface Visitor {

        /** Points, in thousandths, that a tier must be able to exceed to be shown. May rise during a scan. */
        long bar();

        /** Mentors to be shown, or null for all. */
        long[] among();

        /** One who is not ruled out by the sets; whether the pair is feasible is still to be found out. */
        void visit(int mentor);
    }

    /** Some mentors, and the most points that one rule can give them. Null bits stand for everybody. */
    private record Part(long[] bits, int most) {
    }

    private final RoundFacts round;
    private final MentorIndex index;
    private final long[] near;
    private final long[] far;
    private final long[] once;
    private final long[] twice;
    private final long[] thrice;
    private final long[][] scratch = new long[10][];
    private final Part[][] parts = new Part[6][];
    private long[] tiers = new long[64];

    MentorScan(RoundFacts round, MentorIndex index) {
        this.round = round;
        this.index = index;
        near = MentorBits.none(index.mentors());
        far = MentorBits.none(index.mentors());
        once = MentorBits.none(index.mentors());
        twice = MentorBits.none(index.mentors());
        thrice = MentorBits.none(index.mentors());
        for (int place = 0; place < scratch.length; place++) {
            scratch[place] = MentorBits.none(index.mentors());
        }
    }

    void scan(MenteeTraits mentee, Visitor visitor) {
        if (round.rules().isActive(RuleName.CONSENT) && !mentee.adult() && !mentee.fact().consent()) {
            return;
        }
        index.countFree(mentee, once, twice, thrice);
        findNearAndFar(mentee);
        int count = sortTiers(mentee);
        for (int tier = count - 1; tier >= 0; tier--) {
            if (tiers[tier] >> Integer.SIZE <= visitor.bar()) {
                return;
            }
            show((int) tiers[tier], visitor);
        }
    }

    private void findNearAndFar(MenteeTraits mentee) {
        long[] allowed = index.allowed(mentee);
        MentorBits.clear(near);
        MentorBits.clear(far);
        if (meets(mentee, Way.REMOTE)) {
            MentorBits.addAll(far, index.remote());
            MentorBits.keepOnly(far, once);
        }
        if (meets(mentee, Way.ASYNC)) {
            MentorBits.addAll(far, index.async());
        }
        if (meets(mentee, Way.IN_PERSON)) {
            index.addNear(mentee, near);
            MentorBits.keepOnly(near, once);
        }
        MentorBits.keepOnly(near, allowed);
        MentorBits.keepOnly(far, allowed);
        MentorBits.removeAll(far, near);
    }

    private static boolean meets(MenteeTraits mentee, Way way) {
        return (mentee.ways() & Pairing.bit(way)) != 0;
    }

    /** Sorts all combinations of parts by the most points they could have; the number of the combination stands below. */
    private int sortTiers(MenteeTraits mentee) {
        int always = Points.of(round.most(RuleName.WAITING), Math.min(mentee.daysWaited(), waitingLimit()), waitingLimit())
                + round.most(RuleName.PREFERRED_PUBLIC);
        parts[0] = ways();
        parts[1] = goals(mentee);
        parts[2] = sectors(mentee);
        parts[3] = roles(mentee);
        parts[4] = periods();
        parts[5] = interests(mentee);
        int count = 1;
        for (Part[] part : parts) {
            count *= part.length;
        }
        if (tiers.length < count) {
            tiers = new long[count];
        }
        for (int combination = 0; combination < count; combination++) {
            long most = always;
            int left = combination;
            for (Part[] part : parts) {
                most += part[left % part.length].most;
                left /= part.length;
            }
            tiers[combination] = most << Integer.SIZE | combination;
        }
        Arrays.sort(tiers, 0, count);
        return count;
    }

    private Part[] ways() {
        var travel = round.rules().travel();
        int most = round.most(RuleName.TRAVEL);
        return new Part[] {new Part(near, most),
            new Part(far, Points.of(most, Math.max(travel.remoteFitThousandths(), travel.asyncFitThousandths()), 1_000))};
    }

    private int waitingLimit() {
        return round.limit(RuleName.WAITING);
    }

    private Part[] goals(MenteeTraits mentee) {
        int most = round.most(RuleName.GOAL);
        long[] offered = scratch[0];
        MentorBits.clear(offered);
        index.addOffering(mentee.mainGoal(), offered);
        int others = mentee.otherGoals() == 0 ? 0 : Points.of(most, 1_000L - round.rules().mainGoalThousandths(), 1_000);
        return new Part[] {new Part(offered, most), new Part(complement(offered, offered, scratch[1]), others)};
    }

    private Part[] sectors(MenteeTraits mentee) {
        MentorBits.clear(scratch[2]);
        index.addKnowing(mentee.sectors(), scratch[2]);
        return wishes(mentee.sectors() == 0, round.most(RuleName.SECTOR), scratch[2], index.withoutSector(), scratch[3]);
    }

    private Part[] roles(MenteeTraits mentee) {
        MentorBits.clear(scratch[4]);
        index.addBeing(mentee.roles(), scratch[4]);
        return wishes(mentee.roles() == 0, round.most(RuleName.ROLE), scratch[4], index.withoutRole(), scratch[5]);
    }

    private Part[] interests(MenteeTraits mentee) {
        MentorBits.clear(scratch[6]);
        index.addLiking(mentee.interests(), scratch[6]);
        return wishes(mentee.interests().length == 0, round.most(RuleName.INTERESTS), scratch[6], index.withoutInterest(), scratch[7]);
    }

    private static Part[] wishes(boolean wantsNothing, int most, long[] shared, long[] silent, long[] neither) {
        return wantsNothing
                ? new Part[] {new Part(null, Points.neutral(most))}
                : new Part[] {new Part(shared, most), new Part(silent, Points.neutral(most)), new Part(complement(shared, silent, neither), 0)};
    }

    private Part[] periods() {
        int most = round.most(RuleName.PERIODS);
        int enough = round.limit(RuleName.PERIODS);
        MentorBits.clear(scratch[8]);
        MentorBits.addAll(scratch[8], twice);
        MentorBits.removeAll(scratch[8], thrice);
        return new Part[] {new Part(thrice, most), new Part(scratch[8], Points.of(most, Math.min(2, enough), enough)),
            new Part(complement(twice, twice, scratch[9]), Points.of(most, 1, enough))};
    }

    private static long[] complement(long[] one, long[] other, long[] result) {
        for (int word = 0; word < result.length; word++) {
            result[word] = ~(one[word] | other[word]);
        }
        return result;
    }

    private void show(int combination, Visitor visitor) {
        long[][] chosen = new long[parts.length + 1][];
        int sets = 0;
        int left = combination;
        for (int part = 0; part < parts.length; part++) {
            long[] bits = parts[part][left % parts[part].length].bits;
            if (bits != null) {
                chosen[sets++] = bits;
            }
            left /= parts[part].length;
        }
        if (visitor.among() != null) {
            chosen[sets++] = visitor.among();
        }
        for (int word = 0; word < near.length; word++) {
            long bits = chosen[0][word];
            for (int set = 1; set < sets && bits != 0; set++) {
                bits &= chosen[set][word];
            }
            for (; bits != 0; bits &= bits - 1) {
                visitor.visit(word * Long.SIZE + Long.numberOfTrailingZeros(bits));
            }
        }
    }
}
