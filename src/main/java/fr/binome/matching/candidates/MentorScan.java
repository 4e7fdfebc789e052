package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Shows a visitor the mentors who may be possible for a mentee, in tiers: those first who could have most points, by
 * main goal, sector, role and way to meet. Ends when no tier left could have as many points as the visitor asks for, so
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

    private record Tier(long[] base, long[] goal, long[] sector, long[] role, int most) {
    }

    private record Part(long[] bits, int most) {
    }

    private final RoundFacts round;
    private final MentorIndex index;
    private final long[] near;
    private final long[] far;
    private final long[] free;
    private final long[][] scratch = new long[6][];

    MentorScan(RoundFacts round, MentorIndex index) {
        this.round = round;
        this.index = index;
        near = MentorBits.none(index.mentors());
        far = MentorBits.none(index.mentors());
        free = MentorBits.none(index.mentors());
        for (int place = 0; place < scratch.length; place++) {
            scratch[place] = MentorBits.none(index.mentors());
        }
    }

    void scan(MenteeTraits mentee, Visitor visitor) {
        if (round.rules().isActive(RuleName.CONSENT) && !mentee.adult() && !mentee.fact().consent()) {
            return;
        }
        findNearAndFar(mentee);
        for (Tier tier : tiers(mentee)) {
            if (tier.most <= visitor.bar()) {
                return;
            }
            show(tier, visitor);
        }
    }

    private void findNearAndFar(MenteeTraits mentee) {
        long[] allowed = index.allowed(mentee);
        MentorBits.clear(free);
        MentorBits.clear(near);
        MentorBits.clear(far);
        index.addFree(mentee, free);
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
        MentorBits.keepOnly(near, allowed);
        MentorBits.keepOnly(far, allowed);
        MentorBits.removeAll(far, near);
    }

    private static boolean meets(MenteeTraits mentee, Way way) {
        return (mentee.ways() & Pairing.bit(way)) != 0;
    }

    /** All combinations, those that could have most points first. */
    private List<Tier> tiers(MenteeTraits mentee) {
        var travel = round.rules().travel();
        int always = Points.of(round.most(RuleName.WAITING), Math.min(mentee.daysWaited(), waitingLimit()), waitingLimit())
                + round.most(RuleName.PERIODS) + round.most(RuleName.INTERESTS) + round.most(RuleName.PREFERRED_PUBLIC);
        int farMost = Points.of(round.most(RuleName.TRAVEL), Math.max(travel.remoteFitThousandths(), travel.asyncFitThousandths()), 1_000);
        List<Tier> tiers = new ArrayList<>();
        for (Part way : List.of(new Part(near, round.most(RuleName.TRAVEL)), new Part(far, farMost))) {
            for (Part goal : goals(mentee)) {
                for (Part sector : sectors(mentee)) {
                    for (Part role : roles(mentee)) {
                        tiers.add(new Tier(way.bits, goal.bits, sector.bits, role.bits, always + way.most + goal.most + sector.most + role.most));
                    }
                }
            }
        }
        tiers.sort(Comparator.comparingInt(Tier::most).reversed());
        return tiers;
    }

    private int waitingLimit() {
        return round.rules().rule(RuleName.WAITING).limit();
    }

    private List<Part> goals(MenteeTraits mentee) {
        int most = round.most(RuleName.GOAL);
        long[] offered = scratch[0];
        MentorBits.clear(offered);
        index.addOffering(mentee.mainGoal(), offered);
        int others = mentee.otherGoals() == 0 ? 0 : Points.of(most, 1_000L - round.rules().mainGoalThousandths(), 1_000);
        return List.of(new Part(offered, most), new Part(complement(offered, offered, scratch[1]), others));
    }

    private List<Part> sectors(MenteeTraits mentee) {
        MentorBits.clear(scratch[2]);
        index.addKnowing(mentee.sectors(), scratch[2]);
        return wishes(mentee.sectors(), round.most(RuleName.SECTOR), scratch[2], index.withoutSector(), scratch[3]);
    }

    private List<Part> roles(MenteeTraits mentee) {
        MentorBits.clear(scratch[4]);
        index.addBeing(mentee.roles(), scratch[4]);
        return wishes(mentee.roles(), round.most(RuleName.ROLE), scratch[4], index.withoutRole(), scratch[5]);
    }

    private static List<Part> wishes(long wanted, int most, long[] shared, long[] silent, long[] neither) {
        return wanted == 0
                ? List.of(new Part(null, Points.neutral(most)))
                : List.of(new Part(shared, most), new Part(silent, Points.neutral(most)), new Part(complement(shared, silent, neither), 0));
    }

    private static long[] complement(long[] one, long[] other, long[] result) {
        for (int word = 0; word < result.length; word++) {
            result[word] = ~(one[word] | other[word]);
        }
        return result;
    }

    private static void show(Tier tier, Visitor visitor) {
        long[] among = visitor.among();
        for (int word = 0; word < tier.base.length; word++) {
            long left = tier.base[word];
            if (left != 0) {
                left &= tier.goal[word] & (tier.sector == null ? -1 : tier.sector[word]) & (tier.role == null ? -1 : tier.role[word])
                        & (among == null ? -1 : among[word]);
                for (; left != 0; left &= left - 1) {
                    visitor.visit(word * Long.SIZE + Long.numberOfTrailingZeros(left));
                }
            }
        }
    }
}
