package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.RandomPeople;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.model.MatchingProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A made-up round with its candidates, ready to be planned. */
record RandomRound(MatchingProblem problem, RoundFacts facts, SettledWorld world, Candidates best,
                   Map<Integer, List<Candidate>> candidates, List<GroupCost> groups, PlanMaker maker) {

    private static final int ALL = 60;
    private static final int FEW = 12;

    static RandomRound of(long seed, int mentees, int mentors, int periods) {
        return of(new RandomPeople(seed).round(People.defaultRules(), mentees, mentors, periods), problem -> List.of());
    }

    static RandomRound of(MatchingProblem problem, Function<MatchingProblem, List<GroupCost>> groupsOf) {
        RoundFacts facts = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, facts);
        CandidateFinder finder = new CandidateFinder(world, facts);
        Map<Integer, List<Candidate>> candidates = new LinkedHashMap<>();
        world.menteesInRound().forEach(mentee -> candidates.put(mentee, finder.of(mentee)));
        List<GroupCost> groups = groupsOf.apply(problem);
        Candidates best = Candidates.best(world, facts, ALL, share -> true);
        return new RandomRound(problem, facts, world, best, candidates, groups, new PlanMaker(world, facts, candidates, groups));
    }

    /** A round too large to list every feasible pair: the best few mentors of each mentee only. */
    static RandomRound large(long seed, int mentees, int mentors, int periods) {
        MatchingProblem problem = new RandomPeople(seed).round(People.defaultRules(), mentees, mentors, periods);
        RoundFacts facts = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, facts);
        Candidates best = Candidates.best(world, facts, FEW, share -> true);
        Map<Integer, List<Candidate>> candidates = best.byMentee();
        return new RandomRound(problem, facts, world, best, candidates, List.of(), new PlanMaker(world, facts, candidates));
    }

    /** The best plan by exact flow, which no rule of the whole plan has looked at. */
    PairPlan firstPlan() {
        FlowPlan flow = new FlowPlan(world, facts, best);
        flow.solve();
        return maker.planOf(flow.pairs());
    }

    long value(PairPlan plan) {
        return plan.pairs().stream().mapToLong(Candidate::scoreThousandths).sum();
    }
}
