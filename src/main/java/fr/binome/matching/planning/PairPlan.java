package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.PinnedPlace;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.RuleName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/** Who meets whom in a round, with slots and venues as they are published. Immutable. */
public final class PairPlan {

    private final SettledWorld world;
    private final RoundFacts round;
    private final Map<Integer, Candidate> byMentee = new TreeMap<>();
    private final Map<Integer, List<Candidate>> byMentor = new HashMap<>();
    private final Map<Candidate, Integer> slots = new HashMap<>();
    private final Map<Candidate, MeetingPlace> venues = new HashMap<>();
    private final Map<PinnedPlace, MeetingPlace> venuesOfPinned;

    /**
     * A plan without venues and with the smallest slots.
     *
     * @param pairs the plan's pairs; null stands for somebody left out
     * @throws IllegalStateException when a mentor's mentees cannot all have a slot
     */
    PairPlan(SettledWorld world, RoundFacts round, List<Candidate> pairs) {
        this(world, round, pairs, Map.of(), Map.of());
    }

    /**
     * @param givenSlots slots of pairs that keep theirs; the smallest assignment for mentors with a pair not named here
     */
    PairPlan(SettledWorld world, RoundFacts round, List<Candidate> pairs, Map<Candidate, Integer> givenSlots,
             Map<PinnedPlace, MeetingPlace> venuesOfPinned) {
        this.world = world;
        this.round = round;
        this.venuesOfPinned = venuesOfPinned;
        pairs.stream().filter(Objects::nonNull).sorted(Comparator.comparingInt(Candidate::mentee)).forEach(pair -> {
            byMentee.put(pair.mentee(), pair);
            byMentor.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>()).add(pair);
        });
        byMentor.values().forEach(ofMentor -> slots.putAll(SlotBook.keeping(ofMentor, givenSlots)));
    }

    /** The same pairs and slots with these venues. */
    PairPlan meetingAt(Map<Candidate, MeetingPlace> newVenues) {
        PairPlan plan = new PairPlan(world, round, pairs(), slots, venuesOfPinned);
        plan.venues.putAll(newVenues);
        return plan;
    }

    /** The pairs by mentee. */
    public List<Candidate> pairs() {
        return List.copyOf(byMentee.values());
    }

    /** The pair of the mentee of this index, or empty when left out. */
    public Optional<Candidate> pairOf(int mentee) {
        return Optional.ofNullable(byMentee.get(mentee));
    }

    /** The pairs of the mentor of this index, by mentee. */
    public List<Candidate> pairsOf(int mentor) {
        return List.copyOf(byMentor.getOrDefault(mentor, List.of()));
    }

    /** The code of the weekly period that a pair of this plan holds, or empty for messages. */
    public Optional<String> slotCodeOf(Candidate pair) {
        int slot = slotOf(pair);
        return slot == SlotBook.NO_SLOT ? Optional.empty() : Optional.of(Periods.code(slot));
    }

    int slotOf(Candidate pair) {
        return slots.get(pair);
    }

    /** The id of the venue proposed to a pair of this plan, or empty: none needed, proposed or free. */
    public Optional<String> venueOf(Candidate pair) {
        return Optional.ofNullable(venues.get(pair)).map(MeetingPlace::id);
    }

    /** The id of the venue proposed to a pinned pair, or empty. */
    public Optional<String> venueOf(PinnedPlace place) {
        return Optional.ofNullable(venuesOfPinned.get(place)).map(MeetingPlace::id);
    }

    MeetingPlace meetingPlaceOf(Candidate pair) {
        return venues.get(pair);
    }

    /** Whether this further pair would fit into the plan as it is: a place, a slot, and no sibling to be kept apart. */
    public boolean hasRoomFor(Candidate pair) {
        return hasRoomFor(pair, pair.mentee());
    }

    /** The same once the mentee of another index is gone. */
    public boolean hasRoomFor(Candidate pair, int insteadOf) {
        List<Candidate> there = byMentor.getOrDefault(pair.mentor(), List.of()).stream()
                .filter(other -> other.mentee() != pair.mentee() && other.mentee() != insteadOf).toList();
        if (!pair.hasSlot() || there.size() >= world.freePlaces(pair.mentor()) || meetsSibling(pair, there)) {
            return false;
        }
        List<Candidate> together = new ArrayList<>(there);
        together.add(pair);
        return SlotBook.fits(together);
    }

    /** Pairs whose mentor also meets a sibling to be kept apart, the less well matched of each two; empty in a possible plan. */
    List<Candidate> siblingsTooMany() {
        List<Candidate> tooMany = new ArrayList<>();
        for (List<Candidate> ofMentor : byMentor.values()) {
            List<Candidate> staying = new ArrayList<>();
            ofMentor.stream().sorted(Comparator.comparingInt(Candidate::scoreThousandths).reversed()).forEach(pair ->
                    (meetsSibling(pair, staying) ? tooMany : staying).add(pair));
        }
        return tooMany;
    }

    private boolean meetsSibling(Candidate pair, List<Candidate> there) {
        return there.stream().anyMatch(other ->
                round.apartFrom(world.mentee(pair.mentee()).id()).contains(world.mentee(other.mentee()).id()));
    }
}
