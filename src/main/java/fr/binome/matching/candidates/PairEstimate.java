package fr.binome.matching.candidates;

import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;

/**
 * At least the points of one mentee's pairs, found much sooner than the points themselves, so that most mentors need no closer
 * look. The rules count; what they make of each number of shared things is worked out once a mentee. Used by one thread only.
 */
final class PairEstimate {

    private static final int IN_PERSON = Pairing.bit(Way.IN_PERSON);
    private static final int REMOTE = Pairing.bit(Way.REMOTE);
    private static final int ASYNC = Pairing.bit(Way.ASYNC);
    private static final int CANNOT_MEET = -1;

    /** A wish's points by number of shared things. */
    private static final class Wish {
        private final WishRule rule;
        private int[] points = new int[8];
        private int silent;

        Wish(WishRule rule) {
            this.rule = rule;
        }

        void startFor(MenteeTraits mentee, RoundFacts round) {
            int wanted = rule.wanted(mentee);
            points = wanted < points.length ? points : new int[wanted + 1];
            silent = rule.thousandths(round, wanted, 0, 0);
            for (int shared = 0; shared <= wanted; shared++) {
                points[shared] = rule.thousandths(round, wanted, 1, shared);
            }
        }

        int of(boolean isSilent, int shared) {
            return isSilent ? silent : points[shared];
        }
    }

    private final RoundFacts round;
    private final MentorTable mentors;
    private final Wish sector = new Wish(new SectorRule());
    private final Wish role = new Wish(new RoleRule());
    private final Wish interest = new Wish(new InterestsRule());
    private final int[] withMain = new int[Long.SIZE];
    private final int[] withoutMain = new int[Long.SIZE];
    private final int[] periods;
    private final int remote;
    private final int async;
    private MenteeTraits mentee;
    private long[] words;
    private int always;

    PairEstimate(RoundFacts round, MentorTable mentors) {
        this.round = round;
        this.mentors = mentors;
        periods = new int[Integer.SIZE];
        for (int shared = 0; shared < periods.length; shared++) {
            periods[shared] = PeriodsRule.thousandths(round, shared);
        }
        remote = Points.of(round.most(RuleName.TRAVEL), round.rules().travel().remoteFitThousandths(), 1_000);
        async = Points.of(round.most(RuleName.TRAVEL), round.rules().travel().asyncFitThousandths(), 1_000);
    }

    /** Turns to a mentee. */
    void startFor(MenteeTraits newMentee) {
        mentee = newMentee;
        sector.startFor(mentee, round);
        role.startFor(mentee, round);
        interest.startFor(mentee, round);
        int others = Long.bitCount(mentee.otherGoals());
        for (int shared = 0; shared <= others; shared++) {
            withMain[shared] = GoalRule.thousandths(round, true, shared, others);
            withoutMain[shared] = GoalRule.thousandths(round, false, shared, others);
        }
        words = new long[mentee.interests().length];
        for (int word = 0; word < words.length; word++) {
            words[word] = MentorTable.wordBit(mentee.interests()[word]);
        }
        always = WaitingRule.thousandths(round, mentee);
    }

    /** At least the points of the pair with this mentor, negative when the two certainly cannot meet. */
    int mostThousandths(int mentor) {
        int shared = mentee.availability() & mentors.availability(mentor);
        int travel = travel(mentor, mentee.ways() & mentors.ways(mentor) & (shared == 0 ? ASYNC : -1));
        return travel == CANNOT_MEET ? CANNOT_MEET : travel + always + periods[Integer.bitCount(shared)] + goals(mentors.goals(mentor))
                + wish(sector, mentee.sectors(), mentors.sectors(mentor)) + wish(role, mentee.roles(), mentors.roles(mentor))
                + interests(mentors.words(mentor)) + PreferredPublicRule.thousandths(round, mentors.preferred(mentor), mentee);
    }

    private int travel(int mentor, int ways) {
        int best = (ways & ASYNC) == 0 ? CANNOT_MEET : async;
        if ((ways & REMOTE) != 0) {
            best = Math.max(best, remote);
        }
        if ((ways & IN_PERSON) != 0) {
            long reach = mentee.reachMetres() + mentors.reachMetres(mentor);
            long unused = reach - mentors.leastMetres(mentee.position(), mentor);
            best = unused < 0 ? best : Math.max(best, Points.of(round.most(RuleName.TRAVEL), unused, reach));
        }
        return best;
    }

    private int goals(long offered) {
        int others = Long.bitCount(mentee.otherGoals() & offered);
        return (mentee.mainGoal() & offered) == 0 ? withoutMain[others] : withMain[others];
    }

    private static int wish(Wish wish, long wanted, long offered) {
        return wish.of(offered == 0, Long.bitCount(wanted & offered));
    }

    private int interests(long offered) {
        int shared = 0;
        for (long word : words) {
            shared += (word & offered) == 0 ? 0 : 1;
        }
        return interest.of(offered == 0, shared);
    }
}
