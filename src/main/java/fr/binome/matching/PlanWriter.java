package fr.binome.matching;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.explanation.Rivals;
import fr.binome.matching.explanation.WhyNobody;
import fr.binome.matching.groups.GroupCosts;
import fr.binome.matching.groups.GroupResults;
import fr.binome.matching.groups.PublicFigures;
import fr.binome.matching.model.GroupResult;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.PlanTotals;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.planning.PairPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes a plan with its reasons, funnels, advice and totals. */
final class PlanWriter {

    private static final int MISSING_MENTORS = 10;

    private final MatchingProblem problem;
    private final SettledWorld world;
    private final RoundFacts round;
    private final Map<Integer, List<Candidate>> candidates;
    private final PairPlan plan;

    PlanWriter(MatchingProblem problem, SettledWorld world, RoundFacts round, Map<Integer, List<Candidate>> candidates, PairPlan plan) {
        this.problem = problem;
        this.world = world;
        this.round = round;
        this.candidates = candidates;
        this.plan = plan;
    }

    MatchingPlan write(boolean stopped) {
        List<PlannedPair> pairs = new ArrayList<>();
        world.pinned().forEach(place -> pairs.add(PairWriter.pinned(place, plan.venueOf(place).orElse(null))));
        Rivals rivals = new Rivals(world, plan, candidates);
        plan.pairs().forEach(pair -> pairs.add(PairWriter.planned(world, pair, plan.slotCodeOf(pair).orElse(null),
                plan.venueOf(pair).orElse(null), rivals)));
        pairs.sort(Comparator.comparing(PlannedPair::menteeId));
        WhyNobody whyNobody = new WhyNobody(world, round, plan, candidates.keySet().stream()
                .filter(mentee -> plan.pairOf(mentee).isEmpty()).toList());
        List<LeftOut> leftOut = whyNobody.told();
        return new MatchingPlan(pairs, leftOut, world.refusedPins(), totals(leftOut.size()), publics(), groups(),
                rivals.blockingPairs(), whyNobody.missingMentors(MISSING_MENTORS), stopped, problem.seed(),
                MatchingEngine.VERSION, problem.rules().sha256(), InputFingerprint.of(problem));
    }

    private List<PublicFigure> publics() {
        return PublicFigures.of(problem, candidates.keySet(),
                plan.pairs().stream().collect(Collectors.toMap(Candidate::mentee, Candidate::scoreThousandths)));
    }

    private List<GroupResult> groups() {
        return GroupResults.of(GroupCosts.of(problem, candidates.keySet(), plan.pairs().size()),
                mentee -> plan.pairOf(mentee).isPresent());
    }

    private PlanTotals totals(int unmatched) {
        var rules = round.rules();
        List<Candidate> pairs = plan.pairs();
        long score = pairs.stream().mapToLong(Candidate::scoreThousandths).sum();
        long penalty = -pairs.stream().filter(Candidate::kept).count() * rules.keepThousandths();
        long cost = rules.objective() == Objective.BEST_PAIRS ? (long) pairs.size() * rules.pairCostThousandths() : 0;
        return new PlanTotals(problem.mentees().size(), problem.mentors().size(),
                problem.mentors().stream().mapToInt(MentorFact::capacity).sum(), pairs.size(),
                pairs.stream().mapToLong(pair -> world.mentee(pair.mentee()).priority()).sum(), null, unmatched,
                score, penalty, score - penalty - cost, world.scoreThousandths(), null, null, null);
    }
}
