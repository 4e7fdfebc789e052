package fr.binome.cli.report;

import fr.binome.matching.model.BlockingPair;
import fr.binome.matching.model.MatchingPlan;
import java.util.List;

/**
 * Two people who would rather have each other: how many such pairs, and those who would gain most.
 *
 * @param everybody whether all possible pairs were looked at, not only the best mentors of each
 */
record MeetingWishes(int count, boolean everybody, List<Line> lines) {

    /** @param now points of the mentee's pair in the plan; {@code instead} is whom the mentor would give up */
    record Line(String mentee, String mentor, String score, String now, String instead) {
    }

    static MeetingWishes of(MatchingPlan plan) {
        return new MeetingWishes(plan.blockingPairs().count(), "ALL_PAIRS".equals(plan.totals().boundScope()),
                plan.blockingPairs().worst().stream().map(MeetingWishes::line).toList());
    }

    private static Line line(BlockingPair pair) {
        return new Line(pair.menteeId(), pair.mentorId(), Numbers.points((long) pair.scoreThousandths()),
                pair.menteeNowThousandths() == 0 ? "sans mentor" : Numbers.points((long) pair.menteeNowThousandths()),
                pair.insteadOf() == null ? "une place libre" : pair.insteadOf() + " (" + Numbers.points((long) pair.mentorNowThousandths()) + ")");
    }
}
