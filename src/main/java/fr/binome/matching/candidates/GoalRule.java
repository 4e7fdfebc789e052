package fr.binome.matching.candidates;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import java.util.List;

/** The mentor helps with the mentee's main goal (0.7 by default) and with the other goals (the rest, shared out). */
final class GoalRule implements PairRule {

    @Override
    public RuleName name() {
        return RuleName.GOAL;
    }

    @Override
    public int thousandths(Pairing pairing) {
        MenteeTraits mentee = pairing.menteeTraits();
        long offered = pairing.mentorTraits().goals();
        return thousandths(pairing.round(), (mentee.mainGoal() & offered) != 0, Long.bitCount(mentee.otherGoals() & offered),
                Long.bitCount(mentee.otherGoals()));
    }

    /** @param shared how many of the other goals the mentor offers */
    static int thousandths(RoundFacts round, boolean main, int shared, int others) {
        int most = round.most(RuleName.GOAL);
        if (others == 0) {
            return main ? most : 0;
        }
        long mainShare = round.rules().mainGoalThousandths();
        long othersShare = (1_000 - mainShare) * shared;
        return Points.of(most, (main ? mainShare * others : 0) + othersShare, 1_000L * others);
    }

    @Override
    public Reason reason(Pairing pairing) {
        List<String> shared = pairing.mentee().goals().stream().filter(goal -> offers(pairing, goal)).toList();
        return shared.isEmpty() ? null : Reason.of("reason.goal", "goal:" + String.join("|", shared));
    }

    @Override
    public Reason weakPoint(Pairing pairing) {
        List<String> wanted = pairing.mentee().goals();
        return wanted.isEmpty() || offers(pairing, wanted.get(0)) ? null : Reason.of("weak.goal", "goal:" + wanted.get(0));
    }

    private static boolean offers(Pairing pairing, String goal) {
        return pairing.mentor().goals().contains(goal);
    }
}
