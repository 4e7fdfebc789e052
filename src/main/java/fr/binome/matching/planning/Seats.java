package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.Periods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who sits where in a plan that is being mended. Mentees are numbered in their order in the round; a pair is worth its
 * points and, under most-pairs, more than all points for being one.
 */
final class Seats {

    private static final int[] BY_MESSAGES = {SlotBook.NO_SLOT};

    private final SettledWorld world;
    private final PairValues values;
    private final List<Integer> mentees;
    private final List<List<Candidate>> choices;
    private final Candidate[] pairs;
    private final int[] slots;
    private final boolean[] kept;
    private final Map<Integer, List<Integer>> atMentor = new HashMap<>();
    private final Map<Periods, int[]> periods = new HashMap<>();
    private final long matchedWorth;

    /** @param keptSlots pairs of the plan before, with their slots */
    Seats(SettledWorld world, PlanMaker maker, Map<Candidate, Integer> keptSlots) {
        this.world = world;
        this.values = maker.values();
        this.mentees = maker.mentees();
        this.choices = new ArrayList<>(maker.choices());
        pairs = new Candidate[mentees.size()];
        slots = new int[mentees.size()];
        kept = new boolean[mentees.size()];
        Map<Integer, Integer> numbers = new HashMap<>();
        mentees.forEach(mentee -> numbers.put(mentee, numbers.size()));
        keptSlots.forEach((pair, slot) -> {
            int index = numbers.get(pair.mentee());
            kept[index] = true;
            sit(index, pair, slot);
        });
        matchedWorth = 1 + choices.stream().mapToLong(of -> of.stream().mapToLong(pair -> Math.abs(values.value(pair))).max().orElse(0))
                .reduce(0, Math::addExact);
    }

    private void sit(int index, Candidate pair, int slot) {
        pairs[index] = pair;
        slots[index] = slot;
        atMentor.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>()).add(index);
    }

    /** New pairs of one mentor, who get slots that nobody there holds. */
    void seat(List<Candidate> newPairs) {
        Periods taken = takenSlots(newPairs.get(0).mentor());
        List<Candidate> sorted = newPairs.stream().sorted((one, other) -> Integer.compare(one.mentee(), other.mentee())).toList();
        int[] written = SlotBook.write(sorted.stream().map(pair -> new Candidate(pair.mentee(), pair.mentor(),
                pair.scoreThousandths(), pair.slots().without(taken), pair.async(), pair.kept())).toList());
        for (int pair = 0; pair < written.length; pair++) {
            sit(mentees.indexOf(sorted.get(pair).mentee()), sorted.get(pair), written[pair]);
        }
    }

    /** Lets several mentees change seats at once. */
    void apply(List<SeatChange> changes) {
        for (SeatChange change : changes) {
            if (pairs[change.index()] != null) {
                atMentor.get(pairs[change.index()].mentor()).remove((Integer) change.index());
                pairs[change.index()] = null;
            }
        }
        for (SeatChange change : changes) {
            if (change.pair() != null) {
                sit(change.index(), change.pair(), change.slot());
            }
        }
    }

    /** Whether everybody would have a place and a slot of their own after these changes. */
    boolean allows(List<SeatChange> changes) {
        Map<Integer, SeatChange> byIndex = new HashMap<>();
        changes.forEach(change -> byIndex.put(change.index(), change));
        if (byIndex.size() < changes.size()) {
            return false;
        }
        Map<Integer, List<Integer>> held = new HashMap<>();
        for (SeatChange change : changes) {
            if (change.pair() != null) {
                held.computeIfAbsent(change.pair().mentor(), mentor -> heldByOthers(mentor, byIndex)).add(change.slot());
            }
        }
        return held.entrySet().stream().allMatch(mentor -> {
            long withSlot = mentor.getValue().stream().filter(slot -> slot != SlotBook.NO_SLOT).count();
            long different = mentor.getValue().stream().filter(slot -> slot != SlotBook.NO_SLOT).distinct().count();
            return mentor.getValue().size() <= world.freePlaces(mentor.getKey()) && withSlot == different;
        });
    }

    private List<Integer> heldByOthers(int mentor, Map<Integer, SeatChange> changing) {
        List<Integer> held = new ArrayList<>();
        for (int index : at(mentor)) {
            if (!changing.containsKey(index)) {
                held.add(slots[index]);
            }
        }
        return held;
    }

    int size() {
        return pairs.length;
    }

    /** The mentee's index in the problem. */
    int mentee(int index) {
        return mentees.get(index);
    }

    List<Candidate> choices(int index) {
        return choices.get(index);
    }

    /** Periods to sit in at the mentor of a pair; none where messages will do, since that takes nobody's period. */
    int[] periods(Candidate pair) {
        return pair.async() ? BY_MESSAGES : periods.computeIfAbsent(pair.slots(), slots -> slots.indexes().toArray());
    }

    boolean isSeated(int index) {
        return pairs[index] != null;
    }

    Candidate pair(int index) {
        return pairs[index];
    }

    int slot(int index) {
        return slots[index];
    }

    /** 1 when changing the mentee's seat changes a pair of the plan before, else 0. */
    int cost(int index) {
        return kept[index] ? 1 : 0;
    }

    List<Integer> at(int mentor) {
        return atMentor.getOrDefault(mentor, List.of());
    }

    int freePlaces(int mentor) {
        return Math.max(0, world.freePlaces(mentor) - at(mentor).size());
    }

    Periods takenSlots(int mentor) {
        return new Periods(at(mentor).stream().filter(index -> slots[index] != SlotBook.NO_SLOT)
                .mapToInt(index -> 1 << slots[index]).reduce(0, (one, other) -> one | other));
    }

    /** What being matched counts for: more than all points of a plan. */
    long matchedWorth() {
        return matchedWorth;
    }

    long worth(Candidate pair) {
        return Math.addExact(Math.multiplyExact(matchedWorth, values.matched(pair)), values.value(pair));
    }

    /** All pairs with their slots. Who could meet in a period that is still free does so, if the pair is new. */
    Map<Candidate, Integer> slots(Set<Candidate> before) {
        Map<Candidate, Integer> all = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index++) {
            if (pairs[index] != null) {
                if (slots[index] == SlotBook.NO_SLOT && !before.contains(pairs[index])) {
                    slots[index] = pairs[index].slots().without(takenSlots(pairs[index].mentor())).indexes().findFirst().orElse(SlotBook.NO_SLOT);
                }
                all.put(pairs[index], slots[index]);
            }
        }
        return all;
    }
}
