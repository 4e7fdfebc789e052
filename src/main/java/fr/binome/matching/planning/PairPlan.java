package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
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

/** Who meets whom in a round, with slots written as they are published. Immutable. */
public final class PairPlan {

    private final SettledWorld world;
    private final RoundFacts round;
    private final Map<Integer, Candidate> byMentee = new TreeMap<>();
    private final Map<Integer, List<Candidate>> byMentor = new HashMap<>();
    private final Map<Candidate, Integer> slots = new HashMap<>();

    /**
     * @param pairs the plan's pairs; null stands for somebody left out
     * @throws IllegalStateException when a mentor's mentees cannot all have a slot
     */
    PairPlan(SettledWorld world, RoundFacts round, List<Candidate> pairs) {
        this.world = world;
        this.round = round;
        pairs.stream().filter(Objects::nonNull).sorted(Comparator.comparingInt(Candidate::mentee)).forEach(pair -> {
            byMentee.put(pair.mentee(), pair);
            byMentor.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>()).add(pair);
        });
        byMentor.values().forEach(ofMentor -> {
            int[] written = SlotBook.write(ofMentor);
            for (int index = 0; index < written.length; index++) {
                slots.put(ofMentor.get(index), written[index]);
            }
        });
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

    private boolean meetsSibling(Candidate pair, List<Candidate> there) {
        return round.rules().isActive(RuleName.SIBLINGS_APART) && there.stream().anyMatch(other ->
                round.apartFrom(world.mentee(pair.mentee()).id()).contains(world.mentee(other.mentee()).id()));
    }
}
