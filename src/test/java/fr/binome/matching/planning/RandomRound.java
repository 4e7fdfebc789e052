package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.RandomPeople;
import fr.binome.matching.model.MatchingProblem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A made-up round with its candidates, ready to be planned. */
record RandomRound(MatchingProblem problem, SettledWorld world, Map<Integer, List<Candidate>> candidates, PlanMaker maker) {


    static RandomRound of(long seed, int mentees, int mentors, int periods) {
        MatchingProblem problem = new RandomPeople(seed).round(People.defaultRules(), mentees, mentors, periods);
        RoundFacts facts = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, facts);
        CandidateFinder finder = new CandidateFinder(world, facts);
        Map<Integer, List<Candidate>> candidates = new LinkedHashMap<>();
        world.menteesInRound().forEach(mentee -> candidates.put(mentee, finder.of(mentee)));
        return new RandomRound(problem, world, candidates, new PlanMaker(world, facts, candidates));
    }

    long value(PairPlan plan) {
        return plan.pairs().stream().mapToLong(Candidate::scoreThousandths).sum();
    }
}
