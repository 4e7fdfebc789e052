package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import java.util.Arrays;

/**
 * The tiers into which mentors fall for a mentee, those first who could have most points: every combination of way to meet,
 * main goal, sector, role, number of shared periods and interests. What sets mentees apart here is only what they leave
 * open, so that each order is worked out once. Used by one thread only.
 */
final class TierOrder {

    /** What a wish does to a mentor's points: something shared, nothing said by the mentor, or neither. */
    static final int WISH_PARTS = 3;

    /** Three shared periods or more, two, or fewer. */
    static final int PERIOD_PARTS = 3;

    private static final int WAY_PARTS = 2;
    private static final int GOAL_PARTS = 2;
    private static final int[] STATED = {0, 1, 2};
    private static final int[] OPEN = {0};

    private final RoundFacts round;
    private final long[][] orders = new long[16][];

    TierOrder(RoundFacts round) {
        this.round = round;
    }

    /** The tiers for a mentee, last first: {@link #most} and {@link #combination} read each. */
    long[] of(MenteeTraits mentee) {
        int kind = (mentee.otherGoals() == 0 ? 1 : 0) | (mentee.sectors() == 0 ? 2 : 0) | (mentee.roles() == 0 ? 4 : 0)
                | (mentee.interests().length == 0 ? 8 : 0);
        if (orders[kind] == null) {
            orders[kind] = sorted(mentee);
        }
        return orders[kind];
    }

    /** Most points, in thousandths, that the tier's mentors can have from what tells tiers apart. */
    static long most(long tier) {
        return tier >> Integer.SIZE;
    }

    /** The number of the tier's combination: {@link #base}, {@link #wishes} and {@link #rest} take it apart. */
    static int combination(long tier) {
        return (int) tier;
    }

    private static int combination(int way, int goal, int sector, int role, int period, int interest) {
        return way + WAY_PARTS * (goal + GOAL_PARTS * (sector + WISH_PARTS * (role + WISH_PARTS * (period + PERIOD_PARTS * interest))));
    }

    /** Way (near, far), then main goal (offered, not offered). */
    static int base(int combination) {
        return combination % (WAY_PARTS * GOAL_PARTS);
    }

    /** Sector, then role. */
    static int wishes(int combination) {
        return combination / (WAY_PARTS * GOAL_PARTS) % (WISH_PARTS * WISH_PARTS);
    }

    /** Periods, then interests. */
    static int rest(int combination) {
        return combination / (WAY_PARTS * GOAL_PARTS * WISH_PARTS * WISH_PARTS);
    }

    private long[] sorted(MenteeTraits mentee) {
        int[] ways = ways();
        int[] goals = goals(mentee);
        int[] periods = periods();
        long[] tiers = new long[combination(0, 0, 0, 0, 0, WISH_PARTS)];
        int count = 0;
        for (int sector : mentee.sectors() == 0 ? OPEN : STATED) {
            for (int role : mentee.roles() == 0 ? OPEN : STATED) {
                for (int interest : mentee.interests().length == 0 ? OPEN : STATED) {
                    long wished = wish(RuleName.SECTOR, mentee.sectors() == 0, sector) + wish(RuleName.ROLE, mentee.roles() == 0, role)
                            + wish(RuleName.INTERESTS, mentee.interests().length == 0, interest);
                    for (int way = 0; way < WAY_PARTS; way++) {
                        for (int goal = 0; goal < GOAL_PARTS; goal++) {
                            for (int period = 0; period < PERIOD_PARTS; period++) {
                                tiers[count++] = wished + ways[way] + goals[goal] + periods[period] << Integer.SIZE
                                        | combination(way, goal, sector, role, period, interest);
                            }
                        }
                    }
                }
            }
        }
        Arrays.sort(tiers, 0, count);
        return Arrays.copyOf(tiers, count);
    }

    private int[] ways() {
        var travel = round.rules().travel();
        int most = round.most(RuleName.TRAVEL);
        return new int[] {most, Points.of(most, Math.max(travel.remoteFitThousandths(), travel.asyncFitThousandths()), 1_000)};
    }

    private int[] goals(MenteeTraits mentee) {
        int most = round.most(RuleName.GOAL);
        return new int[] {most, mentee.otherGoals() == 0 ? 0 : Points.of(most, 1_000L - round.rules().mainGoalThousandths(), 1_000)};
    }

    private int[] periods() {
        int most = round.most(RuleName.PERIODS);
        int enough = round.limit(RuleName.PERIODS);
        return new int[] {most, Points.of(most, Math.min(2, enough), enough), Points.of(most, 1, enough)};
    }

    private int wish(RuleName rule, boolean open, int part) {
        int most = round.most(rule);
        return open || part == 1 ? Points.neutral(most) : part == 0 ? most : 0;
    }
}
