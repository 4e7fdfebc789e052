package fr.binome.matching;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MendedPlan;
import fr.binome.matching.model.RankedMentor;
import fr.binome.matching.model.ScoredPair;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.model.WorldPair;
import fr.binome.matching.planning.Replanned;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Matches mentees and mentors. Stateless and safe for any thread; each call works on its caller's thread. The same
 * problem gives the same answer, whatever the order of its rows and the machine.
 *
 * <p>Stages: candidates, exact flow, the pairs that prices make worth adding, prices of groups, and OptaPlanner where a
 * rule is active that no flow can hold. Every plan carries a bound that no plan can exceed.
 */
public final class MatchingEngine {

    /** Told in plans and in summary.json; raised when a change may alter a plan. */
    public static final String VERSION = "5";

    /** {@link #solve(MatchingProblem, SearchLimit, ProgressListener)} with the limit of the problem's rules. */
    public MatchingPlan solve(MatchingProblem problem, ProgressListener listener) {
        return solve(problem, problem.rules().search(), listener);
    }

    /**
     * A plan for the whole round.
     *
     * @param listener may end the search; the plan is then the best so far and says that it was stopped
     */
    public MatchingPlan solve(MatchingProblem problem, SearchLimit limit, ProgressListener listener) {
        Progress progress = new Progress(listener);
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        RoundSolution solution = new RoundSolution(problem, world, round, limit, progress).solve();
        return new PlanWriter(problem, world, round, solution, progress).write();
    }

    /**
     * A plan after something has changed: a refusal, a person's answers, somebody new or gone.
     *
     * @param problem   the round as it is now
     * @param current   the pairs before, with their slots; people who left and pairs now refused may be named
     * @param mostMoved how many pairs that could stay may be changed to let others in or do better
     * @return never worse than leaving things as they are
     */
    public MendedPlan mend(MatchingProblem problem, List<WorldPair> current, int mostMoved, ProgressListener listener) {
        Progress progress = new Progress(listener);
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        RoundSolution solution = new RoundSolution(problem, world, round, problem.rules().search(), progress);
        Replanned mended = solution.mend(current, mostMoved);
        return new MendedPlan(new PlanWriter(problem, world, round, solution, progress).write(), mended.broken(), mended.moved());
    }

    /**
     * Possible mentors with a free place and slot for one mentee, best first, given the active and pinned pairs: for a
     * newcomer, or for the next best after a refusal.
     *
     * @param menteeId a mentee of the problem; an unknown id is an error
     * @param limit    how many at most
     */
    public List<RankedMentor> rank(MatchingProblem problem, String menteeId, int limit) {
        MatchingProblem few = withFewMentees(problem, menteeId);
        RoundFacts round = new RoundFacts(few);
        SettledWorld world = new SettledWorld(few, round);
        return new CandidateFinder(world, round).of(world.menteeIndex(menteeId)).stream()
                .filter(pair -> pair.hasSlot() && world.freePlaces(pair.mentor()) > 0)
                .limit(limit)
                .map(pair -> PairWriter.ranked(world, pair))
                .toList();
    }

    /** Without the mentees who change nothing for this one: who is neither settled nor somebody's sibling. */
    private static MatchingProblem withFewMentees(MatchingProblem problem, String menteeId) {
        Set<String> settled = problem.worldPairs().stream().filter(pair -> pair.state().isSettled())
                .map(WorldPair::menteeId).collect(Collectors.toSet());
        return new MatchingProblem(problem.mentees().stream()
                .filter(mentee -> mentee.id().equals(menteeId) || settled.contains(mentee.id()) || !mentee.apart().isEmpty()).toList(),
                problem.mentors(), problem.worldPairs(), problem.venues(), problem.coordinators(), problem.rules(), problem.date(),
                problem.start(), problem.seed());
    }

    /**
     * Every feasible pair of the mentees in the round, by mentee id, then mentor id, whether or not a place is free.
     * Found while the stream is read, so that it may be large; read it on one thread.
     */
    public Stream<ScoredPair> feasiblePairs(MatchingProblem problem) {
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        CandidateFinder finder = new CandidateFinder(world, round);
        return world.menteesInRound().stream()
                .flatMap(mentee -> finder.of(mentee).stream().sorted(Comparator.comparingInt(Candidate::mentor)))
                .map(pair -> new ScoredPair(world.mentee(pair.mentee()).id(), world.mentor(pair.mentor()).id(), pair.scoreThousandths()));
    }
}
