package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.flow.ExactFlow;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Mends a plan after a refusal, a changed person, a newcomer or somebody's leaving: everybody without a mentor may get
 * one, and at most a few pairs that could stay are changed for it. Used by one thread only.
 *
 * <p>Among such plans the one with most matched, then most points, is found exactly, chain by chain, as long as no rule
 * of the whole plan pays. Where one does, OptaPlanner goes on from there, with the number of changes as a hard rule.
 */
public final class Replan {

    private final SettledWorld world;
    private final RoundFacts round;
    private final PlanMaker maker;
    private boolean siblingsMet;

    /** @param maker of the changed world */
    public Replan(SettledWorld world, RoundFacts round, PlanMaker maker) {
        this.world = world;
        this.round = round;
        this.maker = maker;
    }

    /**
     * The plan after the change.
     *
     * @param current   the plan before; people who left and pairs that are now refused may be named
     * @param mostMoved how many pairs that could stay may be changed
     */
    public Replanned after(List<WorldPair> current, int mostMoved, SearchLimit limit, long seed) {
        KeptPairs kept = new KeptPairs(world, round, current);
        PairPlan asItIs = maker.planOf(List.copyOf(kept.slots().keySet()), kept.slots());
        siblingsMet = false;
        Seats seats = new Seats(world, maker, kept.slots());
        fillFreeSeats(seats);
        PairPlan plan = better(planOf(seats, kept, mostMoved), asItIs);
        seats.apply(new ChangeSearch(seats, mostMoved).best());
        plan = better(planOf(seats, kept, mostMoved), plan);
        if (siblingsMet || maker.needsSearch(plan)) {
            plan = maker.improvedWithin(plan, asItIs, mostMoved, limit, seed);
        }
        return new Replanned(plan, kept.broken(), moved(kept, plan));
    }

    private PairPlan better(PairPlan plan, PairPlan other) {
        return plan != null && maker.isBetter(plan, other) ? plan : other;
    }

    /** Everybody without a pair gets the best of the seats that are free, by the exact flow. */
    private void fillFreeSeats(Seats seats) {
        int[] places = IntStream.range(0, world.mentorCount()).map(seats::freePlaces).toArray();
        int[] importance = IntStream.range(0, seats.size()).map(index -> world.mentee(seats.mentee(index)).priority()).toArray();
        ExactFlow flow = new ExactFlow(places, importance, seats.matchedWorth());
        Map<Long, Candidate> added = new HashMap<>();
        for (int index = 0; index < seats.size(); index++) {
            for (Candidate pair : seats.isSeated(index) ? List.<Candidate>of() : seats.choices(index)) {
                Periods free = pair.slots().without(seats.takenSlots(pair.mentor()));
                if (places[pair.mentor()] > 0 && (pair.async() || !free.isEmpty())) {
                    flow.add(index, pair.mentor(), Math.toIntExact(maker.values().value(pair)), pair.async() ? 0 : free.bits());
                    added.put((long) index << Integer.SIZE | pair.mentor(), pair);
                }
            }
        }
        flow.solve();
        Map<Integer, List<Candidate>> newPairs = new HashMap<>();
        for (int index = 0; index < seats.size(); index++) {
            int mentor = flow.mentorOf(index);
            if (mentor >= 0) {
                newPairs.computeIfAbsent(mentor, key -> new ArrayList<>()).add(added.get((long) index << Integer.SIZE | mentor));
            }
        }
        newPairs.values().forEach(seats::seat);
    }

    /** The plan of these seats; null when siblings met and parting them would change too many. */
    private PairPlan planOf(Seats seats, KeptPairs kept, int mostMoved) {
        Map<Candidate, Integer> slots = seats.slots(kept.slots().keySet());
        PairPlan plan = maker.planOf(List.copyOf(slots.keySet()), slots);
        List<Candidate> clashing = plan.siblingsTooMany();
        if (clashing.isEmpty()) {
            return plan;
        }
        siblingsMet = true;
        slots.keySet().removeAll(clashing);
        PairPlan parted = maker.planOf(List.copyOf(slots.keySet()), slots);
        return moved(kept, parted).size() <= mostMoved ? parted : null;
    }

    private List<String> moved(KeptPairs kept, PairPlan plan) {
        return kept.slots().entrySet().stream()
                .filter(pair -> !plan.pairOf(pair.getKey().mentee())
                        .filter(now -> now.mentor() == pair.getKey().mentor() && plan.slotOf(now) == pair.getValue()).isPresent())
                .map(pair -> world.mentee(pair.getKey().mentee()).id()).sorted().toList();
    }
}
