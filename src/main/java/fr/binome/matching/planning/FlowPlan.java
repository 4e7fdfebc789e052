package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.PairPrices;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.flow.ExactFlow;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.RuleSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best plan as far as the rules of single pairs go, by exact flow: over the candidates, then with every pair of the
 * whole round that the flow's prices make worth adding, until there is none. Used by one thread only.
 */
public final class FlowPlan {

    private final SettledWorld world;
    private final RuleSet rules;
    private final Candidates candidates;
    private final ExactFlow flow;
    private final int[] added;
    private final long matchedWorth;

    public FlowPlan(SettledWorld world, RoundFacts round, Candidates candidates) {
        this.world = world;
        this.rules = round.rules();
        this.candidates = candidates;
        matchedWorth = rules.objective() == Objective.BEST_PAIRS ? 0
                : 1 + Math.multiplyExact((long) candidates.rows(), mostValue());
        flow = new ExactFlow(IntStream.range(0, world.mentorCount()).map(world::freePlaces).toArray(),
                IntStream.range(0, candidates.rows()).map(row -> world.mentee(candidates.mentee(row)).priority()).toArray(),
                matchedWorth);
        added = new int[candidates.rows()];
    }

    private long mostValue() {
        return rules.rules().values().stream().mapToLong(rule -> rule.mostThousandths()).sum();
    }

    /** The best plan over the candidates found so far. */
    public void solve() {
        for (int row = 0; row < candidates.rows(); row++) {
            addPairs(row);
        }
        flow.solve();
    }

    /** Adds the pairs that are worth it; whether there were any. The plan is then the best again. */
    public boolean solveWithMissing() {
        int[] grown = candidates.addMissing(prices());
        for (int row : grown) {
            addPairs(row);
        }
        flow.solve();
        return grown.length > 0;
    }

    private void addPairs(int row) {
        candidates.forEach(row, added[row], (mentor, score, slots, async, kept) -> {
            int value = score + (kept ? rules.keepThousandths() : 0) - pairCost();
            if (value > 0 || rules.objective() == Objective.MOST_PAIRS) {
                flow.add(row, mentor, value, async ? 0 : slots);
            }
        });
        added[row] = candidates.size(row);
    }

    private int pairCost() {
        return rules.objective() == Objective.BEST_PAIRS ? rules.pairCostThousandths() : 0;
    }

    private PairPrices prices() {
        return new PairPrices() {
            @Override
            public long price(int mentor) {
                return flow.price(mentor);
            }

            @Override
            public long price(int mentor, int slots) {
                return flow.price(mentor, slots);
            }

            @Override
            public long bar(int row) {
                return flow.excess(row) + pairCost();
            }
        };
    }

    /** The pairs, by mentee. */
    public List<Candidate> pairs() {
        List<Candidate> pairs = new ArrayList<>();
        for (int row = 0; row < candidates.rows(); row++) {
            int mentor = flow.mentorOf(row);
            if (mentor >= 0) {
                pairs.add(candidates.pair(row, mentor));
            }
        }
        return pairs;
    }
}
