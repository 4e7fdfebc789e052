package fr.binome.bench;

import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.model.WorldPair;
import fr.binome.matching.planning.FlowPlan;
import fr.binome.matching.planning.PairPlan;
import fr.binome.matching.planning.PlanFigures;
import fr.binome.matching.planning.PlanMaker;
import fr.binome.matching.planning.Replan;
import fr.binome.matching.planning.Replanned;
import fr.binome.matching.rules.RuleFiles;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;

/** A refusal in a published plan: mended with at most two pairs moved, against a whole new plan. */
public final class ReplanBench {

    private static final int CANDIDATES = 60;
    private static final int MOST_MOVED = 2;

    private final RoundFacts round;
    private final SettledWorld world;
    private final Candidates candidates;
    private final PlanMaker maker;

    private ReplanBench(MatchingProblem problem) {
        round = new RoundFacts(problem);
        world = new SettledWorld(problem, round);
        candidates = Candidates.best(world, round, CANDIDATES, share -> true);
        maker = new PlanMaker(world, round, candidates.byMentee());
    }

    private PairPlan whole() {
        FlowPlan flow = new FlowPlan(world, round, candidates);
        flow.solve();
        return maker.planOf(flow.pairs());
    }

    /**
     * Writes a line a refusal:
     * {@code mentees,refusal,matched,matched_anew,share,moved,moved_anew,milliseconds,milliseconds_anew}; share is the
     * mended plan's value against the new one's.
     *
     * @param args refusals, then numbers of mentees
     */
    public static void main(String[] args) {
        System.out.println("mentees,refusal,matched,matched_anew,share,moved,moved_anew,milliseconds,milliseconds_anew");
        for (int size = 1; size < args.length; size++) {
            int mentees = Integer.parseInt(args[size]);
            MatchingProblem problem = NationalCrowd.of(1, mentees, mentees * 8 / 10, new RuleFiles(Path.of("matching-rules")).defaults());
            ReplanBench before = new ReplanBench(problem);
            List<WorldPair> current = before.named(before.whole());
            Random random = new Random(1);
            for (int refusal = 1; refusal <= Integer.parseInt(args[0]); refusal++) {
                compare(problem, current, current.get(random.nextInt(current.size())), refusal);
            }
        }
    }

    private List<WorldPair> named(PairPlan plan) {
        return plan.pairs().stream().map(pair -> new WorldPair(world.mentee(pair.mentee()).id(), world.mentor(pair.mentor()).id(),
                PairState.KEEP, plan.slotCodeOf(pair).orElse(null))).toList();
    }

    private static void compare(MatchingProblem problem, List<WorldPair> current, WorldPair refused, int refusal) {
        var refusedPair = new WorldPair(refused.menteeId(), refused.mentorId(), PairState.REFUSED, null);
        ReplanBench after = new ReplanBench(new MatchingProblem(problem.mentees(), problem.mentors(), List.of(refusedPair), problem.rules(),
                problem.date(), problem.start(), problem.seed()));
        long start = System.nanoTime();
        Replanned mended = new Replan(after.world, after.round, after.maker)
                .after(current, MOST_MOVED, new SearchLimit(1, 1), 1);
        long mendedNanos = System.nanoTime() - start;
        start = System.nanoTime();
        PairPlan anew = after.whole();
        long anewNanos = System.nanoTime() - start;

        Set<WorldPair> gone = new HashSet<>(current);
        gone.removeAll(after.named(anew));
        PlanFigures mendedFigures = after.maker.figures(mended.plan());
        PlanFigures anewFigures = after.maker.figures(anew);
        System.out.printf(Locale.ROOT, "%d,%d,%d,%d,%.6f,%d,%d,%d,%d%n", problem.mentees().size(), refusal, mendedFigures.matched(),
                anewFigures.matched(), (double) mendedFigures.value() / anewFigures.value(), mended.moved().size(), gone.size() - 1,
                mendedNanos / 1_000_000, anewNanos / 1_000_000);
    }
}
