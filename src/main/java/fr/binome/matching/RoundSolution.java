package fr.binome.matching;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.groups.GroupCosts;
import fr.binome.matching.groups.GroupResults;
import fr.binome.matching.model.GroupResult;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.model.WorldPair;
import fr.binome.matching.planning.Bound;
import fr.binome.matching.planning.FlowPlan;
import fr.binome.matching.planning.PairPlan;
import fr.binome.matching.planning.PlanFigures;
import fr.binome.matching.planning.PlanMaker;
import fr.binome.matching.planning.Replan;
import fr.binome.matching.planning.Replanned;
import fr.binome.matching.planning.SearchReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Takes a round through the stages, and holds what came of it. Used once, by one thread. */
final class RoundSolution {

    private static final SearchLimit NO_SEARCH = new SearchLimit(0, 0);
    private static final int FLOW_FROM = 40;
    private static final int MISSING_FROM = 60;
    private static final int GROUPS_FROM = 75;
    private static final int SEARCH_FROM = 80;
    private static final int SEARCH_PERCENT = 10;

    private final MatchingProblem problem;
    private final SettledWorld world;
    private final RoundFacts round;
    private final SearchLimit limit;
    private final Progress progress;
    private Candidates candidates;
    private Map<Integer, List<Candidate>> lists;
    private List<GroupCost> groups;
    private List<GroupResult> groupResults;
    private PlanMaker maker;
    private PairPlan plan;
    private Bound bound;

    RoundSolution(MatchingProblem problem, SettledWorld world, RoundFacts round, SearchLimit limit, Progress progress) {
        this.problem = problem;
        this.world = world;
        this.round = round;
        this.limit = limit;
        this.progress = progress;
    }

    /** The best plan that there is or that the search finds. */
    RoundSolution solve() {
        FlowPlan flow = flow();
        plan = searched(maker.planOf(flow.pairs()));
        groupResults = results(flow);
        return this;
    }

    /** The best plan that changes few pairs of another. */
    Replanned mend(List<WorldPair> current, int mostMoved) {
        FlowPlan flow = flow();
        Replanned mended = new Replan(world, round, maker).after(current, mostMoved, limit, problem.seed());
        plan = mended.plan();
        groupResults = results(flow);
        return mended;
    }

    private FlowPlan flow() {
        List<Integer> mentees = world.menteesInRound();
        progress.bound(Math.min(mentees.size(), world.freePlaces()), null);
        progress.report(ProgressListener.Stage.CANDIDATES, 0, 0);
        candidates = Candidates.best(world, round,
                share -> progress.report(ProgressListener.Stage.CANDIDATES, (int) (FLOW_FROM * share), 0));
        progress.report(ProgressListener.Stage.FIRST_PLAN, FLOW_FROM, 0);
        FlowPlan flow = new FlowPlan(world, round, candidates);
        if (mentees.size() <= limit.allPairsUpTo()) {
            flow.addGuessed();
        }
        flow.solve();
        addMissing(flow, mentees.size());
        groups = GroupCosts.of(problem, mentees, flow.pairs().size());
        if (!groups.isEmpty()) {
            progress.report(ProgressListener.Stage.SEARCH, GROUPS_FROM, flow.pairs().size());
            flow.heed(groups);
            addMissing(flow, mentees.size());
        }
        bound = flow.bound();
        lists = candidates.byMentee();
        maker = new PlanMaker(world, round, lists, groups);
        return flow;
    }

    private void addMissing(FlowPlan flow, int mentees) {
        boolean goOn = mentees <= limit.allPairsUpTo();
        while (goOn && progress.report(ProgressListener.Stage.FIRST_PLAN, MISSING_FROM, flow.pairs().size())) {
            goOn = flow.addMissing();
        }
    }

    /** Somebody who stops the search still gets a plan in which siblings are kept apart. */
    private PairPlan searched(PairPlan first) {
        tellGap(maker.figures(first).matchedWeight(), maker.figures(first).value());
        boolean goOn = progress.report(ProgressListener.Stage.SEARCH, SEARCH_FROM, first.pairs().size());
        return !maker.needsSearch(first, bound) ? first
                : maker.improved(first, goOn ? limit : NO_SEARCH, problem.seed(), report());
    }

    private SearchReport report() {
        return new SearchReport() {
            @Override
            public void best(long matchedWeight, long value) {
                tellGap(matchedWeight, value);
            }

            @Override
            public boolean goOn(double share, int pairs) {
                return progress.report(ProgressListener.Stage.SEARCH, SEARCH_FROM + (int) (share * SEARCH_PERCENT), pairs);
            }
        };
    }

    /** Only a bound over all pairs says something about every plan. */
    private void tellGap(long matchedWeight, long value) {
        if (bound.allPairs()) {
            long most = bound.matchedWeight() == null ? Integer.MAX_VALUE : bound.matchedWeight();
            progress.bound((int) Math.min(Integer.MAX_VALUE, most), bound.gapPercent(matchedWeight, value));
        }
    }

    private List<GroupResult> results(FlowPlan flow) {
        List<GroupResult> results = new ArrayList<>();
        for (GroupResult result : GroupResults.of(groups, mentee -> plan.pairOf(mentee).isPresent())) {
            GroupCost cost = groups.get(results.size());
            boolean openQuestion = !result.isReached() && cost.rule() != RuleName.PORTFOLIO;
            results.add(openQuestion ? result.withMostPossible(flow.mostMatched(cost)) : result);
        }
        return results;
    }

    /** The candidates as they are in the end. */
    Candidates candidates() {
        return candidates;
    }

    /** The same by mentee, best first. */
    Map<Integer, List<Candidate>> lists() {
        return lists;
    }

    PairPlan plan() {
        return plan;
    }

    PlanFigures figures() {
        return maker.figures(plan);
    }

    List<GroupResult> groupResults() {
        return groupResults;
    }

    Bound bound() {
        return bound;
    }

    int matched() {
        return plan.pairs().size();
    }
}
