package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.HardRules;
import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which pairs of a plan are still possible in a changed world, each with its slot. */
final class KeptPairs {

    private final SettledWorld world;
    private final RoundFacts round;
    private final Map<Candidate, Integer> slots = new LinkedHashMap<>();
    private final List<WorldPair> broken = new ArrayList<>();

    private record Name(String mentee, String mentor) {

        static Name of(WorldPair pair) {
            return new Name(pair.menteeId(), pair.mentorId());
        }
    }

    private record Named(WorldPair name, Candidate pair) {
    }

    /** Where a mentor no longer has room for all, the pairs with most points stay. */
    KeptPairs(SettledWorld world, RoundFacts round, List<WorldPair> current) {
        this.world = world;
        this.round = round;
        Map<String, Integer> mentees = new HashMap<>();
        world.menteesInRound().forEach(mentee -> mentees.put(world.mentee(mentee).id(), mentee));
        Map<String, Integer> mentors = new HashMap<>();
        for (int mentor = 0; mentor < world.mentorCount(); mentor++) {
            mentors.put(world.mentor(mentor).id(), mentor);
        }
        Set<Name> known = new HashSet<>();
        world.problem().worldPairs().stream().filter(pair -> pair.state() == PairState.KEEP)
                .forEach(pair -> known.add(Name.of(pair)));
        List<Named> possible = new ArrayList<>();
        for (WorldPair pair : current) {
            Integer mentee = mentees.get(pair.menteeId());
            Integer mentor = mentors.get(pair.mentorId());
            Candidate candidate = mentee == null || mentor == null ? null
                    : candidate(mentee, mentor, known.contains(Name.of(pair)));
            if (candidate == null) {
                broken.add(pair);
            } else {
                possible.add(new Named(pair, candidate));
            }
        }
        possible.stream().sorted(Comparator.comparingInt((Named one) -> one.pair().scoreThousandths()).reversed()
                .thenComparingInt(one -> one.pair().mentee())).forEach(this::keep);
    }

    private Candidate candidate(int mentee, int mentor, boolean kept) {
        Pairing pairing = world.pairing(mentee, mentor);
        if (HardRules.firstBroken(pairing) != null) {
            return null;
        }
        Set<Way> ways = pairing.possibleWays();
        boolean async = ways.remove(Way.ASYNC);
        Periods free = ways.isEmpty() ? Periods.NONE : pairing.sharedPeriods().and(world.freeSlots(mentor));
        return new Candidate(mentee, mentor, PairRules.scoreThousandths(pairing), free, async, kept);
    }

    private void keep(Named named) {
        Candidate pair = named.pair();
        List<Candidate> there = slots.keySet().stream().filter(other -> other.mentor() == pair.mentor()).toList();
        Periods taken = Periods.NONE;
        for (Candidate other : there) {
            taken = slots.get(other) == SlotBook.NO_SLOT ? taken : taken.with(slots.get(other));
        }
        int slot = slot(pair, named.name().slot(), pair.slots().without(taken));
        boolean withSibling = there.stream().anyMatch(other ->
                round.apartFrom(world.mentee(pair.mentee()).id()).contains(world.mentee(other.mentee()).id()));
        if (there.size() >= world.freePlaces(pair.mentor()) || withSibling || slot == SlotBook.NO_SLOT && !pair.async()) {
            broken.add(named.name());
        } else {
            slots.put(pair, slot);
        }
    }

    /** The slot it had; another when that is gone. */
    private static int slot(Candidate pair, String had, Periods free) {
        if (had != null && free.contains(Periods.index(had))) {
            return Periods.index(had);
        }
        return had == null && pair.async() ? SlotBook.NO_SLOT : free.indexes().findFirst().orElse(SlotBook.NO_SLOT);
    }

    /** The pairs that can stay, with their slots. */
    Map<Candidate, Integer> slots() {
        return slots;
    }

    /** The pairs that cannot. */
    List<WorldPair> broken() {
        return broken;
    }
}
