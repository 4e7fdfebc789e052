package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.SearchLimit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the plan of a round: who meets whom. Used by one thread only. */
public final class PlanMaker {

    private final SettledWorld world;
    private final RoundFacts round;
    private final RuleSet rules;
    private final List<List<Candidate>> choices;
    private final List<Integer> mentees;

    /**
     * @param candidates feasible pairs by mentee index, best first, for the mentees of the round
     */
    public PlanMaker(SettledWorld world, RoundFacts round, Map<Integer, List<Candidate>> candidates) {
        this.world = world;
        this.round = round;
        this.rules = round.rules();
        this.mentees = new ArrayList<>();
        this.choices = new ArrayList<>();
        candidates.forEach((mentee, pairs) -> {
            List<Candidate> possible = pairs.stream()
                    .filter(pair -> pair.hasSlot() && world.freePlaces(pair.mentor()) > 0).toList();
            if (!possible.isEmpty()) {
                mentees.add(mentee);
                choices.add(possible);
            }
        });
    }

    /** A complete plan by best augmenting paths: nobody is left out whom moving others would let in. */
    public PairPlan firstPlan() {
        int[] freePlaces = IntStream.range(0, world.mentorCount()).map(world::freePlaces).toArray();
        long matchedBeforePoints = 1 + choices.stream()
                .mapToLong(pairs -> pairs.stream().mapToLong(pair -> Math.abs(value(pair))).max().orElse(0)).sum();
        return new PairPlan(world, round, new FirstPlan(choices, freePlaces,
                pair -> Math.addExact(Math.multiplyExact(matchedBeforePoints, matched(pair)), value(pair)),
                (one, other) -> apart(one).contains(other)).make());
    }

    /** The plan that OptaPlanner's search makes of another, never worse. */
    public PairPlan improved(PairPlan plan, SearchLimit limit, long seed, BiPredicate<Double, Integer> report) {
        PairingProposal start = proposal(plan);
        long placements = start.getAssignments().stream().mapToLong(assignment -> assignment.getPlacements().size()).sum();
        PairingProposal best = new PlanSearch(limit, seed, placements).improve(start, report);
        return new PairPlan(world, round, best.getAssignments().stream()
                .map(assignment -> assignment.isMatched() ? assignment.getPlacement().pair() : null).toList());
    }

    /** The plan as OptaPlanner sees it. */
    PairingProposal proposal(PairPlan plan) {
        Map<Integer, MentorPlaces> places = new HashMap<>();
        List<Assignment> assignments = new ArrayList<>();
        int placementId = 0;
        for (int index = 0; index < mentees.size(); index++) {
            List<Placement> placements = new ArrayList<>();
            for (Candidate pair : choices.get(index)) {
                MentorPlaces mentor = places.computeIfAbsent(pair.mentor(), id -> new MentorPlaces(id, world.freePlaces(id)));
                Worth worth = worth(pair);
                for (int slot : slotsOf(pair)) {
                    placements.add(new Placement(placementId++, pair, mentor, slot, worth));
                }
            }
            int mentee = mentees.get(index);
            assignments.add(new Assignment(mentee, apart(mentee), placements, placementIn(plan, mentee, placements)));
        }
        return new PairingProposal(assignments);
    }

    private static int[] slotsOf(Candidate pair) {
        IntStream slots = pair.slots().indexes();
        return (pair.async() ? IntStream.concat(slots, IntStream.of(SlotBook.NO_SLOT)) : slots).toArray();
    }

    private static Placement placementIn(PairPlan plan, int mentee, List<Placement> placements) {
        return plan.pairOf(mentee)
                .map(pair -> placements.stream()
                        .filter(placement -> placement.pair().mentor() == pair.mentor() && placement.slot() == plan.slotOf(pair))
                        .findFirst().orElseThrow())
                .orElse(null);
    }

    private Worth worth(Candidate pair) {
        Map<RuleName, Integer> points = new EnumMap<>(RuleName.class);
        for (RulePoints rule : PairRules.points(world.pairing(pair.mentee(), pair.mentor()))) {
            points.put(RuleName.find(rule.rule()).orElseThrow(), rule.thousandths());
        }
        if (pair.kept()) {
            points.put(RuleName.KEEP, rules.keepThousandths());
        }
        return new Worth(matched(pair), points, pairCost());
    }

    private long matched(Candidate pair) {
        return rules.objective() == Objective.MOST_PAIRS ? world.mentee(pair.mentee()).priority() : 0;
    }

    private long value(Candidate pair) {
        return pair.scoreThousandths() + (pair.kept() ? rules.keepThousandths() : 0) - pairCost();
    }

    private int pairCost() {
        return rules.objective() == Objective.BEST_PAIRS ? rules.pairCostThousandths() : 0;
    }

    private Set<Integer> apart(int mentee) {
        if (!rules.isActive(RuleName.SIBLINGS_APART)) {
            return Set.of();
        }
        Set<String> ids = round.apartFrom(world.mentee(mentee).id());
        return ids.isEmpty() ? Set.of() : mentees.stream()
                .filter(other -> ids.contains(world.mentee(other).id())).collect(Collectors.toUnmodifiableSet());
    }
}
