package fr.binome.bench;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.planning.Bound;
import fr.binome.matching.planning.FlowPlan;

/**
 * Takes a round through the exact stages of {@code RoundSolution}, in its order, with a clock between them. Rounds here have no rule that needs a search.
 */
final class EngineStages {

    private static final double NANOS = 1e9;

    private final MatchingProblem problem;
    private final boolean allPairs;
    private long lap;

    /** @param allPairs whether to prove the plan over all pairs, whatever the size */
    EngineStages(MatchingProblem problem, boolean allPairs) {
        this.problem = problem;
        this.allPairs = allPairs || problem.mentees().size() <= problem.rules().search().allPairsUpTo();
    }

    EngineRun run() {
        PeakHeap.reset();
        double processorBefore = ProcessorTime.seconds();
        lap = System.nanoTime();
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        double facts = lap();
        Candidates best = Candidates.best(world, round, share -> true);
        double candidates = lap();
        FlowPlan plan = new FlowPlan(world, round, best);
        if (allPairs) {
            plan.addGuessed();
        }
        double guessedPairs = lap();
        plan.solve();
        double flow = lap();
        boolean mayMiss = allPairs;
        while (mayMiss) {
            mayMiss = plan.addMissing();
        }
        double missingPairs = guessedPairs + lap();
        Bound bound = plan.bound();
        StageSeconds seconds = new StageSeconds(facts, candidates, flow, missingPairs, lap(),
                ProcessorTime.seconds() - processorBefore);
        return new EngineRun(problem.mentees().size(), problem.mentors().size(), problem.seed(), seconds, PeakHeap.megabytes(),
                plan.pairs().size(), plan.pairs().stream().mapToLong(Candidate::scoreThousandths).sum(), bound);
    }

    private double lap() {
        long now = System.nanoTime();
        double seconds = (now - lap) / NANOS;
        lap = now;
        return seconds;
    }
}
