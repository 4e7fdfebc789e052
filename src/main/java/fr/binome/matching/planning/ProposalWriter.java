package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.groups.GroupCost;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;

/** Writes a plan as OptaPlanner sees it. */
final class ProposalWriter {

    private final SettledWorld world;
    private final Venues venues;
    private final PairValues values;
    private final List<GroupCost> groups;
    private final IntFunction<Set<Integer>> apart;
    private final Map<Integer, MentorPlaces> mentors = new HashMap<>();
    private int nextPlacement;

    /**
     * @param apart by mentee index, the mentees of the round who must not share its mentor
     */
    ProposalWriter(SettledWorld world, Venues venues, PairValues values, List<GroupCost> groups, IntFunction<Set<Integer>> apart) {
        this.world = world;
        this.venues = venues;
        this.values = values;
        this.groups = groups;
        this.apart = apart;
    }

    /** The plan as a start to change freely. */
    PairingProposal write(List<Integer> mentees, List<List<Candidate>> choices, PairPlan plan) {
        return write(mentees, choices, plan, null, List.of());
    }

    /**
     * The plan as a start.
     *
     * @param before a plan that few pairs may be changed of, or null
     */
    PairingProposal write(List<Integer> mentees, List<List<Candidate>> choices, PairPlan plan, PairPlan before, List<ChangeLimit> limits) {
        BitSet reachable = new BitSet();
        mentees.forEach(reachable::set);
        List<MatchedGroup> matchedGroups = groups.stream()
                .map(group -> new MatchedGroup(group, group.members().intersects(reachable))).toList();
        List<Assignment> assignments = new ArrayList<>();
        for (int index = 0; index < mentees.size(); index++) {
            int mentee = mentees.get(index);
            List<Placement> placements = placements(withPlanned(withPlanned(choices.get(index), mentee, plan), mentee, before));
            Placement now = placementIn(plan, mentee, placements);
            Applicant applicant = Applicant.of(mentee, apart.apply(mentee), placements, venues.reachOf(world.mentee(mentee)),
                    groupsOf(mentee, matchedGroups), before == null ? null : placementIn(before, mentee, placements));
            assignments.add(new Assignment(applicant, now, now == null ? null : plan.meetingPlaceOf(now.pair())));
        }
        return new PairingProposal(assignments, matchedGroups, limits);
    }

    /** A plan may hold a pair that is not among the mentee's best. */
    private static List<Candidate> withPlanned(List<Candidate> choices, int mentee, PairPlan plan) {
        Candidate planned = plan == null ? null : plan.pairOf(mentee).orElse(null);
        if (planned == null || choices.contains(planned)) {
            return choices;
        }
        List<Candidate> all = new ArrayList<>(choices);
        all.add(planned);
        return all;
    }

    private List<Placement> placements(List<Candidate> pairs) {
        List<Placement> placements = new ArrayList<>();
        for (Candidate pair : pairs) {
            MentorPlaces mentor = mentors.computeIfAbsent(pair.mentor(), index ->
                    new MentorPlaces(index, world.freePlaces(index), venues.reachOf(world.mentor(index))));
            Choice choice = new Choice(pair, mentor, values.inPerson(pair), values.pays(pair), () -> values.worth(pair));
            for (int slot : PlanMaker.slotsOf(pair)) {
                placements.add(new Placement(nextPlacement++, choice, slot));
            }
        }
        return List.copyOf(placements);
    }

    private static Placement placementIn(PairPlan plan, int mentee, List<Placement> placements) {
        return plan.pairOf(mentee)
                .map(pair -> placements.stream()
                        .filter(placement -> placement.pair().mentor() == pair.mentor() && placement.slot() == plan.slotOf(pair))
                        .findFirst().orElseThrow())
                .orElse(null);
    }

    private List<MatchedGroup> groupsOf(int mentee, List<MatchedGroup> matchedGroups) {
        List<MatchedGroup> ofMentee = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            if (groups.get(index).members().get(mentee)) {
                ofMentee.add(matchedGroups.get(index));
            }
        }
        return ofMentee;
    }
}
