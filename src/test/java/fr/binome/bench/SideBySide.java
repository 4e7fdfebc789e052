package fr.binome.bench;

import fr.binome.bench.cold.ColdSearch;
import fr.binome.matching.model.MatchingProblem;
import java.time.Duration;
import java.util.List;

/**
 * The same round, places and weekly periods included, planned by the engine, by taking the best pair first, by OR-Tools
 * over every feasible pair, and by OptaPlanner from nothing in ten times the engine's time.
 */
final class SideBySide {

    private static final int TIMES_AS_LONG = 10;
    private static final double AT_LEAST_SECONDS = 1;
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;

    private final MatchingProblem problem;
    private final EngineRun proven;

    /** @param proven the engine's plan of this round, with its bound over all pairs */
    SideBySide(MatchingProblem problem, EngineRun proven) {
        this.problem = problem;
        this.proven = proven;
    }

    List<Rival> run() {
        return List.of(rival("engine", proven.matched(), proven.value(), proven.seconds().total()), greedy(), orTools(), cold());
    }

    private Rival greedy() {
        long start = System.nanoTime();
        var plan = GreedyPlan.of(new FeasiblePairs(problem));
        return rival("best pair first", plan.size(), plan.stream().mapToLong(pair -> pair.scoreThousandths()).sum(), secondsSince(start));
    }

    private Rival orTools() {
        OrToolsFlow.load();
        long start = System.nanoTime();
        OrToolsFlow.Outcome plan = OrToolsFlow.of(new FeasiblePairs(problem));
        return rival("OR-Tools, all pairs", plan.matched(), plan.value(), secondsSince(start));
    }

    /** One second at least: in less, it would not have warmed up. */
    private Rival cold() {
        double seconds = Math.max(AT_LEAST_SECONDS, TIMES_AS_LONG * proven.seconds().total());
        long start = System.nanoTime();
        FeasiblePairs round = new FeasiblePairs(problem);
        ColdSearch.Outcome plan = ColdSearch.of(round.pairs(), round::places, problem.seed(), Duration.ofMillis((long) (seconds * MILLIS)));
        return rival("OptaPlanner cold", plan.matched(), plan.value(), secondsSince(start));
    }

    private Rival rival(String name, int matched, long value, double seconds) {
        return new Rival(name, problem.mentees().size(), problem.seed(), matched, value, seconds, proven);
    }

    private static double secondsSince(long start) {
        return (System.nanoTime() - start) / NANOS;
    }
}
