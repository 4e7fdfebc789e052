package fr.binome.matching.planning;

import fr.binome.matching.model.SearchLimit;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.heuristic.selector.move.factory.MoveIteratorFactoryConfig;
import org.optaplanner.core.config.localsearch.LocalSearchPhaseConfig;
import org.optaplanner.core.config.localsearch.decider.acceptor.LocalSearchAcceptorConfig;
import org.optaplanner.core.config.localsearch.decider.forager.LocalSearchForagerConfig;
import org.optaplanner.core.config.solver.EnvironmentMode;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;
import org.optaplanner.core.impl.localsearch.scope.LocalSearchStepScope;
import org.optaplanner.core.impl.phase.event.PhaseLifecycleListenerAdapter;
import org.optaplanner.core.impl.phase.scope.AbstractStepScope;
import org.optaplanner.core.impl.solver.DefaultSolver;

/**
 * OptaPlanner's local search from a first plan. One thread, ended by counting and never by the clock, so that the same
 * problem and seed give the same plan everywhere.
 */
final class PlanSearch {

    private static final int STEPS_BETWEEN_REPORTS = 10;

    /** A small round has few changes to try: so many calculations for each of its placements, and some more. */
    private static final long CALCULATIONS_A_PLACEMENT = 40;
    private static final long CALCULATIONS_AT_LEAST = 1_000;

    private final SearchLimit limit;
    private final long seed;

    PlanSearch(SearchLimit limit, long seed, long placements) {
        long enough = CALCULATIONS_AT_LEAST + CALCULATIONS_A_PLACEMENT * placements;
        this.limit = new SearchLimit(Math.min(limit.scoreCalculations(), enough), limit.unimprovedSteps());
        this.seed = seed;
    }

    /**
     * The best plan found, never worse than the one given.
     *
     * @param report told how far the search is; false ends it
     */
    PairingProposal improve(PairingProposal start, SearchReport report) {
        if (start.getAssignments().isEmpty() || limit.scoreCalculations() == 0 || limit.unimprovedSteps() == 0) {
            return start;
        }
        DefaultSolver<PairingProposal> solver =
                (DefaultSolver<PairingProposal>) SolverFactory.<PairingProposal>create(config()).buildSolver();
        solver.addPhaseLifecycleListener(new PhaseLifecycleListenerAdapter<>() {
            @Override
            public void stepEnded(AbstractStepScope<PairingProposal> step) {
                if (step instanceof LocalSearchStepScope && step.getStepIndex() % STEPS_BETWEEN_REPORTS == 0
                        && !goesOn(step, report)) {
                    solver.terminateEarly();
                }
            }
        });
        return solver.solve(start);
    }

    private boolean goesOn(AbstractStepScope<PairingProposal> step, SearchReport report) {
        HardMediumSoftLongScore score = step.getPhaseScope().getSolverScope().getBestSolution().getScore();
        report.best(score.mediumScore(), score.softScore());
        return report.goOn(shareDone(step), matched(step));
    }

    private double shareDone(AbstractStepScope<PairingProposal> step) {
        double calculated = (double) step.getPhaseScope().getSolverScope().getScoreCalculationCount() / limit.scoreCalculations();
        long bestStep = step.getPhaseScope().getBestSolutionStepIndex();
        double unimproved = (double) (step.getStepIndex() - bestStep) / limit.unimprovedSteps();
        return Math.min(1, Math.max(calculated, unimproved));
    }

    private static int matched(AbstractStepScope<PairingProposal> step) {
        PairingProposal best = step.getPhaseScope().getSolverScope().getBestSolution();
        return (int) best.getAssignments().stream().filter(Assignment::isMatched).count();
    }

    SolverConfig config() {
        LocalSearchPhaseConfig search = new LocalSearchPhaseConfig()
                .withMoveSelectorConfig(new MoveIteratorFactoryConfig().withMoveIteratorFactoryClass(ChainMoves.class))
                // Late acceptance would walk away from a good first plan; this climbs, and crosses plateaus.
                .withAcceptorConfig(new LocalSearchAcceptorConfig().withLateAcceptanceSize(1))
                .withForagerConfig(new LocalSearchForagerConfig().withAcceptedCountLimit(1))
                .withTerminationConfig(new TerminationConfig()
                        .withScoreCalculationCountLimit(limit.scoreCalculations())
                        .withUnimprovedStepCountLimit(limit.unimprovedSteps()));
        return new SolverConfig()
                .withEnvironmentMode(EnvironmentMode.REPRODUCIBLE)
                .withRandomSeed(seed)
                .withSolutionClass(PairingProposal.class)
                .withEntityClasses(Assignment.class)
                .withConstraintProviderClass(PairingConstraints.class)
                .withPhases(search);
    }

    /** The score that the streams give a plan. */
    HardMediumSoftLongScore scoreOf(PairingProposal proposal) {
        return org.optaplanner.core.api.solver.SolutionManager
                .<PairingProposal, HardMediumSoftLongScore>create(SolverFactory.<PairingProposal>create(config()))
                .update(proposal);
    }
}
