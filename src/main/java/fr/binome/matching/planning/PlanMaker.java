package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.SearchLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the plan of a round: who meets whom, when and where. Used by one thread only. */
public final class PlanMaker {

    private final SettledWorld world;
    private final RoundFacts round;
    private final RuleSet rules;
    private final List<List<Candidate>> choices = new ArrayList<>();
    private final List<Integer> mentees = new ArrayList<>();
    private final List<GroupCost> groups;
    private final Venues venues;
    private final PairValues values;

    /** A maker for a round in which no group pays. */
    public PlanMaker(SettledWorld world, RoundFacts round, Map<Integer, List<Candidate>> candidates) {
        this(world, round, candidates, List.of());
    }

    /**
     * @param candidates feasible pairs by mentee index, best first, for the mentees of the round
     * @param groups     what groups pay for their number of matched members
     */
    public PlanMaker(SettledWorld world, RoundFacts round, Map<Integer, List<Candidate>> candidates, List<GroupCost> groups) {
        this.world = world;
        this.round = round;
        this.rules = round.rules();
        this.groups = List.copyOf(groups);
        this.venues = new Venues(world, round);
        this.values = new PairValues(world, round, venues.isProposed());
        candidates.forEach((mentee, pairs) -> {
            List<Candidate> possible = pairs.stream()
                    .filter(pair -> pair.hasSlot() && world.freePlaces(pair.mentor()) > 0).toList();
            if (!possible.isEmpty()) {
                mentees.add(mentee);
                choices.add(possible);
            }
        });
    }

    /**
     * The plan of these pairs, with the smallest slots, and venues for as many as possible where the round proposes some.
     *
     * @param pairs null stands for somebody left out
     */
    public PairPlan planOf(List<Candidate> pairs) {
        return planOf(pairs, Map.of());
    }

    /** The plan of these pairs with these slots; the smallest slots for mentors with a pair that has none here. */
    PairPlan planOf(List<Candidate> pairs, Map<Candidate, Integer> slots) {
        PairPlan plan = new PairPlan(world, round, pairs, slots, venues.ofPinned());
        return venues.isProposed() ? plan.meetingAt(venuesOf(plan)) : plan;
    }

    private Map<Candidate, MeetingPlace> venuesOf(PairPlan plan) {
        List<Candidate> inPerson = plan.pairs().stream().filter(pair -> needsVenue(plan, pair)).toList();
        VenueBook book = new VenueBook();
        inPerson.forEach(pair -> book.add(plan.slotOf(pair), Venues.common(
                venues.reachOf(world.mentee(pair.mentee())), venues.reachOf(world.mentor(pair.mentor())))));
        MeetingPlace[] found = book.write();
        Map<Candidate, MeetingPlace> meetings = new HashMap<>();
        for (int index = 0; index < found.length; index++) {
            if (found[index] != null) {
                meetings.put(inPerson.get(index), found[index]);
            }
        }
        return meetings;
    }

    private boolean needsVenue(PairPlan plan, Candidate pair) {
        return plan.slotOf(pair) != SlotBook.NO_SLOT && values.inPerson(pair);
    }

    /** What a plan of this round is worth. */
    public PlanFigures figures(PairPlan plan) {
        List<Candidate> pairs = plan.pairs();
        long toAgree = pairs.stream().filter(pair -> needsVenue(plan, pair) && plan.meetingPlaceOf(pair) == null).count();
        return new PlanFigures(pairs.size(),
                pairs.stream().mapToLong(pair -> world.mentee(pair.mentee()).priority()).sum(),
                pairs.stream().mapToLong(Candidate::scoreThousandths).sum(),
                pairs.stream().mapToLong(values::kept).sum(),
                (long) pairs.size() * values.pairCost(),
                groups.stream().mapToLong(group -> group.thousandths(
                        (int) pairs.stream().filter(pair -> group.members().get(pair.mentee())).count())).sum(),
                toAgree * values.withoutVenue());
    }

    /**
     * Whether the search may find a better plan than this one, the best as far as pairs, places and slots go: when
     * siblings share a mentor, or somebody pays for a group or a venue. A plan that pays nothing more is the best there is.
     */
    public boolean needsSearch(PairPlan plan) {
        PlanFigures figures = figures(plan);
        return figures.groups() > 0 || figures.venues() > 0 || !plan.siblingsTooMany().isEmpty();
    }

    /** The same beside a bound over pairs and groups: who pays for a group only is not searched for when that is proven best. */
    public boolean needsSearch(PairPlan plan, Bound bound) {
        PlanFigures figures = figures(plan);
        boolean proven = bound.isReachedBy(figures.matchedWeight()) && figures.value() >= bound.value(
                rules.objective() == Objective.MOST_PAIRS ? figures.matchedWeight() : 0);
        return needsSearch(plan) && !(proven && figures.venues() == 0 && plan.siblingsTooMany().isEmpty());
    }

    /**
     * The plan that OptaPlanner's search makes of another, never worse. Of siblings who share a mentor one is taken out
     * first, and looks for another mentor like anybody left out.
     */
    public PairPlan improved(PairPlan plan, SearchLimit limit, long seed, SearchReport report) {
        List<Candidate> possible = new ArrayList<>(plan.pairs());
        possible.removeAll(plan.siblingsTooMany());
        PairPlan start = possible.size() == plan.pairs().size() ? plan : planOf(possible);
        PairPlan found = planOf(search(limit, seed).improve(proposal(start), report));
        return isBetter(found, start) ? found : start;
    }

    private PlanSearch search(SearchLimit limit, long seed) {
        long placements = choices.stream().flatMap(List::stream).mapToLong(pair -> slotsOf(pair).length).sum();
        return new PlanSearch(limit, seed, placements);
    }

    private PairPlan planOf(PairingProposal proposal) {
        Map<Candidate, Integer> slots = slotsIn(proposal);
        List<Candidate> pairs = List.copyOf(slots.keySet());
        // Only venues make one slot better than another; messages are for those whom no slot is left for.
        Map<Integer, List<Candidate>> byMentor = pairs.stream().collect(Collectors.groupingBy(Candidate::mentor));
        byMentor.values().stream()
                .filter(ofMentor -> !venues.isProposed() || !SlotBook.usesSlots(ofMentor, slots))
                .forEach(ofMentor -> slots.keySet().removeAll(ofMentor));
        return planOf(pairs, slots);
    }

    private static Map<Candidate, Integer> slotsIn(PairingProposal proposal) {
        Map<Candidate, Integer> slots = new HashMap<>();
        proposal.getAssignments().stream().filter(Assignment::isMatched)
                .forEach(assignment -> slots.put(assignment.getPlacement().pair(), assignment.slot()));
        return slots;
    }

    /**
     * The plan that the search makes of another by changing at most so many pairs of the plan before, slots included;
     * never worse.
     */
    PairPlan improvedWithin(PairPlan plan, PairPlan before, int mostMoved, SearchLimit limit, long seed) {
        PairingProposal start = new ProposalWriter(world, venues, values, groups, this::apart)
                .write(mentees, choices, plan, before, List.of(new ChangeLimit(mostMoved)));
        Map<Candidate, Integer> slots = slotsIn(search(limit, seed).improve(start, (share, pairs) -> true));
        PairPlan found = planOf(List.copyOf(slots.keySet()), slots);
        return isBetter(found, plan) ? found : plan;
    }

    boolean isBetter(PairPlan plan, PairPlan other) {
        PlanFigures figures = figures(plan);
        PlanFigures others = figures(other);
        long matched = rules.objective() == Objective.MOST_PAIRS ? Long.compare(figures.matchedWeight(), others.matchedWeight()) : 0;
        return matched > 0 || matched == 0 && figures.value() > others.value();
    }

    /** The plan as OptaPlanner sees it. */
    PairingProposal proposal(PairPlan plan) {
        return new ProposalWriter(world, venues, values, groups, this::apart).write(mentees, choices, plan);
    }

    List<Integer> mentees() {
        return mentees;
    }

    List<List<Candidate>> choices() {
        return choices;
    }

    PairValues values() {
        return values;
    }

    static int[] slotsOf(Candidate pair) {
        IntStream slots = pair.slots().indexes();
        return (pair.async() ? IntStream.concat(slots, IntStream.of(SlotBook.NO_SLOT)) : slots).toArray();
    }

    private Set<Integer> apart(int mentee) {
        Set<String> ids = round.apartFrom(world.mentee(mentee).id());
        return ids.isEmpty() ? Set.of() : mentees.stream()
                .filter(other -> ids.contains(world.mentee(other).id())).collect(Collectors.toUnmodifiableSet());
    }
}
