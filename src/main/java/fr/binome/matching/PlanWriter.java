package fr.binome.matching;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.explanation.Rivals;
import fr.binome.matching.explanation.WhyNobody;
import fr.binome.matching.groups.PublicFigures;
import fr.binome.matching.model.BlockingPairs;
import fr.binome.matching.model.LeftOut;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PlanTotals;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.PublicFigure;
import fr.binome.matching.planning.Bound;
import fr.binome.matching.planning.PairPlan;
import fr.binome.matching.planning.PlanFigures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a plan with its reasons, funnels, advice and totals. */
final class PlanWriter {

    private static final int MISSING_MENTORS = 10;
    private static final int FROM = 90;
    private static final int PAIRS_WRITTEN = 95;
    private static final int LEFT_OUT_WRITTEN = 98;
    private static final int DONE = 100;

    private final MatchingProblem problem;
    private final SettledWorld world;
    private final RoundFacts round;
    private final RoundSolution solution;
    private final Collection<Integer> mentees;
    private final PairPlan plan;
    private final Progress progress;

    PlanWriter(MatchingProblem problem, SettledWorld world, RoundFacts round, RoundSolution solution, Progress progress) {
        this.problem = problem;
        this.world = world;
        this.round = round;
        this.solution = solution;
        this.mentees = solution.lists().keySet();
        this.plan = solution.plan();
        this.progress = progress;
    }

    /** The plan as people will see it. Who asks to stop by now gets it all the same: the search is over. */
    MatchingPlan write() {
        boolean stopped = progress.isStopped();
        report(FROM);
        List<PlannedPair> pairs = new ArrayList<>();
        world.pinned().forEach(place -> pairs.add(PairWriter.pinned(place, plan.venueOf(place).orElse(null))));
        Rivals rivals = new Rivals(world, plan, solution.candidates(), solution.lists(), solution.bound().allPairs());
        plan.pairs().forEach(pair -> pairs.add(PairWriter.planned(world, pair, plan.slotCodeOf(pair).orElse(null),
                plan.venueOf(pair).orElse(null), rivals)));
        pairs.sort(Comparator.comparing(PlannedPair::menteeId));
        BlockingPairs blocking = rivals.blockingPairs();
        report(PAIRS_WRITTEN);
        WhyNobody whyNobody = new WhyNobody(world, round, plan, mentees.stream()
                .filter(mentee -> plan.pairOf(mentee).isEmpty()).toList());
        List<LeftOut> leftOut = whyNobody.told();
        report(LEFT_OUT_WRITTEN);
        MatchingPlan written = new MatchingPlan(pairs, leftOut, world.refusedPins(), totals(leftOut.size()), publics(), solution.groupResults(),
                blocking, whyNobody.missingMentors(MISSING_MENTORS), stopped, problem.seed(),
                MatchingEngine.VERSION, problem.rules().sha256(), InputFingerprint.of(problem));
        report(DONE);
        return written;
    }

    private void report(int percent) {
        progress.report(ProgressListener.Stage.EXPLANATION, percent, solution.matched());
    }

    private List<PublicFigure> publics() {
        return PublicFigures.of(problem, mentees,
                plan.pairs().stream().collect(Collectors.toMap(Candidate::mentee, Candidate::scoreThousandths)));
    }

    private PlanTotals totals(int unmatched) {
        PlanFigures figures = solution.figures();
        Bound bound = solution.bound();
        Long most = bound.matchedWeight();
        // Whoever matches the most important people matches as many as possible, so that one number proves both.
        Integer matchedBound = most == null ? null : bound.isReachedBy(figures.matchedWeight()) ? (Integer) figures.matched() : (Integer) most.intValue();
        return new PlanTotals(problem.mentees().size(), problem.mentors().size(),
                problem.mentors().stream().mapToInt(MentorFact::capacity).sum(), figures.matched(), figures.matchedWeight(), matchedBound,
                unmatched, figures.score(), figures.penalty(), figures.value(), world.scoreThousandths(),
                bound.value(figures.matchedWeight()), bound.allPairs() ? "ALL_PAIRS" : "CANDIDATES",
                bound.gapPercent(figures.matchedWeight(), figures.value()));
    }
}
