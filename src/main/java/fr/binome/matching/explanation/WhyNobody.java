package fr.binome.matching.explanation;

import fr.binome.matching.candidates.HardRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MissingMentor;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.planning.PairPlan;
import java.util.List;

/**
 * Why a plan leaves mentees without mentor, and what would help. Looks at each mentor once for each of them, and again
 * only at those with a place left that one change could win; at several mentees at once. Used by one thread only.
 */
public final class WhyNobody {

    private final SettledWorld world;
    private final FreePlaces places;
    private final Advice advice;
    private final MissingMentors missing;
    private final List<Integer> leftOut;

    /** @param leftOut indexes of the mentees without mentor, in order */
    public WhyNobody(SettledWorld world, RoundFacts round, PairPlan plan, List<Integer> leftOut) {
        this.world = world;
        this.leftOut = leftOut;
        this.places = new FreePlaces(world, plan);
        this.advice = new Advice(world, round, places);
        this.missing = new MissingMentors(world, round, leftOut);
    }

    /** Everybody left without, in order. */
    public List<LeftOut> told() {
        return leftOut.parallelStream().map(this::told).toList();
    }

    /** The mentors that would help most, each for people whom those before do not help. */
    public List<MissingMentor> missingMentors(int most) {
        return missing.most(most);
    }

    private LeftOut told(int mentee) {
        Funnel funnel = new Funnel();
        if (world.mentorCount() > 0) {
            Pairing pairing = world.pairing(mentee, 0);
            for (int mentor = 0; mentor < world.mentorCount(); mentor++) {
                RuleName broken = HardRules.firstBroken(pairing.withMentor(mentor));
                funnel.add(broken);
                if (broken == null && places.isFreeFor(mentee, mentor, pairing)) {
                    funnel.addFree();
                }
            }
        }
        return new LeftOut(world.mentee(mentee).id(), funnel.why(), funnel.allSteps(), funnel.isAnyFree() ? null : advice(mentee));
    }

    private Reason advice(int mentee) {
        Reason change = advice.forMentee(mentee);
        return change != null ? change : missing.bestFor(mentee).map(MissingMentors::advice).orElse(null);
    }
}
