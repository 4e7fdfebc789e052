package fr.binome.matching;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.RankedMentor;
import fr.binome.matching.model.ScoredPair;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.planning.PairPlan;
import fr.binome.matching.planning.PlanMaker;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Matches mentees and mentors. Stateless and safe for any thread; each call works on its caller's thread. The same
 * problem gives the same answer, whatever the order of its rows and the machine.
 *
 * <p>A plan is complete in that nobody is left out whom moving others would let in, but this version gives no proof of
 * how far its points are from the best possible: {@code matchedBound}, {@code bound} and {@code gapPercent} are null.
 */
public final class MatchingEngine {

    /** Told in plans and in summary.json; raised when a change may alter a plan. */
    public static final String VERSION = "1";

    private static final int CANDIDATES_PERCENT = 25;
    private static final int SEARCH_PERCENT = 60;

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
        Map<Integer, List<Candidate>> candidates = candidates(world, round, progress);

        PlanMaker maker = new PlanMaker(world, round, candidates);
        progress.report(ProgressListener.Stage.FIRST_PLAN, CANDIDATES_PERCENT, 0);
        PairPlan first = maker.firstPlan();
        progress.report(ProgressListener.Stage.SEARCH, CANDIDATES_PERCENT + 10, first.pairs().size());
        PairPlan best = progress.isStopped() ? first : maker.improved(first, limit, problem.seed(), (share, pairs) ->
                progress.report(ProgressListener.Stage.SEARCH, CANDIDATES_PERCENT + 10 + (int) (share * SEARCH_PERCENT), pairs));
        progress.report(ProgressListener.Stage.EXPLANATION, 95, best.pairs().size());

        MatchingPlan plan = new PlanWriter(problem, world, round, candidates, best).write(progress.isStopped());
        progress.report(ProgressListener.Stage.EXPLANATION, 100, best.pairs().size());
        return plan;
    }

    private static Map<Integer, List<Candidate>> candidates(SettledWorld world, RoundFacts round, Progress progress) {
        CandidateFinder finder = new CandidateFinder(world, round);
        List<Integer> mentees = world.menteesInRound();
        Map<Integer, List<Candidate>> candidates = new LinkedHashMap<>();
        for (int mentee : mentees) {
            progress.report(ProgressListener.Stage.CANDIDATES, CANDIDATES_PERCENT * candidates.size() / mentees.size(), 0);
            candidates.put(mentee, finder.of(mentee));
        }
        return candidates;
    }

    /**
     * Possible mentors with a free place and slot for one mentee, best first, given the active and pinned pairs: for a
     * newcomer, or for the next best after a refusal.
     *
     * @param menteeId a mentee of the problem; an unknown id is an error
     * @param limit    how many at most
     */
    public List<RankedMentor> rank(MatchingProblem problem, String menteeId, int limit) {
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        return new CandidateFinder(world, round).of(world.menteeIndex(menteeId)).stream()
                .filter(pair -> pair.hasSlot() && world.freePlaces(pair.mentor()) > 0)
                .limit(limit)
                .map(pair -> PairWriter.ranked(world, pair))
                .toList();
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
