package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.PairPrices;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.flow.ExactFlow;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.groups.GroupCosts;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Public;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The best plan as far as pairs, places, slots and groups go, by exact flow: over the candidates, then with every pair of
 * the whole round that the flow's prices make worth adding, until there is none. In very large rounds as many are matched as
 * possible, with nearly the most points. Used by one thread only.
 */
public final class FlowPlan {

    private static final long MOST_TOTAL = 1L << 61;
    private static final int MOST_PRIORITY = 9;

    /** Larger rounds are solved nearly exactly: the last few hundredths of a percent would take most of the time. */
    private static final int EXACT_UP_TO = 50_000;
    private static final long TOLERANCE_OF_MANY = 2_000;

    private final SettledWorld world;
    private final RuleSet rules;
    private final Candidates candidates;
    private final ExactFlow flow;
    private final int[] added;
    private final long matchedWorth;
    private final long leastValue;
    private GroupPrices groupPrices;
    private List<GroupCost> groups = List.of();
    private boolean complete;
    private List<Candidate> best;

    public FlowPlan(SettledWorld world, RoundFacts round, Candidates candidates) {
        this.world = world;
        this.rules = round.rules();
        this.candidates = candidates;
        leastValue = -mostForGroups();
        matchedWorth = rules.objective() == Objective.BEST_PAIRS ? 0
                : Math.addExact(1 - 2 * leastValue, Math.multiplyExact((long) candidates.rows(), 3 * mostPairValue()));
        if (matchedWorth > MOST_TOTAL / (MOST_PRIORITY * Math.max(1, candidates.rows()))) {
            throw new IllegalArgumentException("A round of (" + candidates.rows() + ") mentees is too large to count exactly.\n"
                    + "Maybe match one territory at a time.");
        }
        flow = new ExactFlow(IntStream.range(0, world.mentorCount()).map(world::freePlaces).toArray(),
                IntStream.range(0, candidates.rows()).map(row -> world.mentee(candidates.mentee(row)).priority()).toArray(),
                matchedWorth, candidates.rows() > EXACT_UP_TO ? TOLERANCE_OF_MANY : 0);
        added = new int[candidates.rows()];
    }

    /** Most points that a pair can be worth, kept ones included. */
    private long mostPairValue() {
        return rules.rules().values().stream().filter(rule -> rule.name().compareTo(RuleName.KEEP) <= 0)
                .mapToLong(rule -> rule.mostThousandths()).sum();
    }

    /** At least what the groups of any plan can pay together. */
    private long mostForGroups() {
        long equity = Public.WATCHED.size() * (long) rules.rule(RuleName.EQUITY).mostThousandths();
        long quotas = rules.isActive(RuleName.QUOTA)
                ? rules.groups().quotas().stream().mapToLong(quota -> rules.weightThousandths(quota)).sum() : 0;
        return Math.addExact(Math.multiplyExact(candidates.rows(), equity + quotas),
                GroupCosts.mostForPortfolios(world.problem(), world.menteesInRound()));
    }

    /** Adds the pairs that guessed prices make worth having: much of what {@link #addMissing} would find, but sooner. */
    public void addGuessed() {
        addCandidates();
        flow.guess();
        for (int row : candidates.addMissing(prices())) {
            addPairs(row);
        }
    }

    private void addCandidates() {
        for (int row = 0; row < candidates.rows(); row++) {
            addPairs(row);
        }
    }

    /** The best plan over the candidates found so far. */
    public void solve() {
        addCandidates();
        flow.solve();
        complete = candidates.areComplete();
        best = pairsNow();
    }

    /** Adds the pairs of the whole round that are worth it; whether there were any. The plan is then the best again. */
    public boolean addMissing() {
        int[] grown = candidates.addMissing(prices());
        for (int row : grown) {
            addPairs(row);
        }
        flow.solve();
        complete = grown.length == 0;
        keepIfBetter();
        return !complete;
    }

    /** Chooses among plans that match as many the one that is best once groups have paid. */
    public void heed(List<GroupCost> costs) {
        groups = List.copyOf(costs);
        best = pairsNow();
        groupPrices = new GroupPrices(groups, new GroupPrices.PricedPlan() {
            @Override
            public void raise(GroupCost group, long more) {
                group.members().stream().map(candidates::rowOf).forEach(row -> flow.addToBonus(row, more));
                flow.solve();
                keepIfBetter();
            }

            @Override
            public int matched(GroupCost group) {
                return (int) group.members().stream().map(candidates::rowOf).filter(row -> flow.mentorOf(row) >= 0).count();
            }

            @Override
            public long bound() {
                return flow.certificate().bound();
            }
        });
        groupPrices.search();
        complete = candidates.areComplete();
    }

    /** The most members of a group that a plan over the candidates can match without matching fewer people. */
    public int mostMatched(GroupCost group) {
        BitSet rows = new BitSet();
        group.members().stream().map(candidates::rowOf).forEach(rows::set);
        return flow.mostMatched(rows);
    }

    private void keepIfBetter() {
        List<Candidate> now = pairsNow();
        if (worth(now) > worth(best)) {
            best = now;
        }
    }

    /** What a plan is worth, the number of matched before all. */
    private long worth(List<Candidate> pairs) {
        long worth = 0;
        for (Candidate pair : pairs) {
            worth += matchedWorth * world.mentee(pair.mentee()).priority() + value(pair.scoreThousandths(), pair.kept());
        }
        for (GroupCost group : groups) {
            worth -= group.thousandths((int) pairs.stream().filter(pair -> group.members().get(pair.mentee())).count());
        }
        return worth;
    }

    private void addPairs(int row) {
        candidates.forEach(row, added[row], (mentor, score, slots, async, kept) -> {
            int value = value(score, kept);
            if (value > 0 || rules.objective() == Objective.MOST_PAIRS) {
                flow.add(row, mentor, value, async ? 0 : slots);
            }
        });
        added[row] = candidates.size(row);
    }

    private int value(int score, boolean kept) {
        return score + (kept ? rules.keepThousandths() : 0) - pairCost();
    }

    private int pairCost() {
        return rules.objective() == Objective.BEST_PAIRS ? rules.pairCostThousandths() : 0;
    }

    /** What places cost in the plan, and what each mentee must be left to gain from a pair that is not in it. */
    PairPrices prices() {
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

    /** The best pairs found, by mentee. */
    public List<Candidate> pairs() {
        return best;
    }

    private List<Candidate> pairsNow() {
        List<Candidate> pairs = new ArrayList<>();
        for (int row = 0; row < candidates.rows(); row++) {
            int mentor = flow.mentorOf(row);
            if (mentor >= 0) {
                pairs.add(candidates.pair(row, mentor));
            }
        }
        return pairs;
    }

    /** What no plan can exceed: over all pairs of the round when none is missing, else over the candidates. */
    public Bound bound() {
        long most = groupPrices == null ? flow.certificate().bound() : groupPrices.bound();
        return new Bound(most, matchedWorth, leastValue, complete);
    }
}
