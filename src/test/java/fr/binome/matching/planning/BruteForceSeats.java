package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.candidates.TravelRule;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.Place;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.VenueFact;
import fr.binome.matching.model.Way;
import fr.binome.territory.Distance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tries every plan of a tiny round with venues, siblings and groups; written without the planning's own helpers. */
final class BruteForceSeats {

    private static final long WITHOUT_VENUE = 4_000;

    private final RandomRound round;
    private final MatchingProblem problem;
    private final SettledWorld world;
    private final List<Map.Entry<Integer, List<Candidate>>> mentees;
    private final Map<Integer, List<Candidate>> atMentor = new HashMap<>();
    private final Map<String, Integer> atVenue = new HashMap<>();
    private final List<String> slotsHeld = new ArrayList<>();
    private final List<Candidate> chosen = new ArrayList<>();
    private long bestMatched;
    private long bestValue = Long.MIN_VALUE;

    BruteForceSeats(RandomRound round) {
        this.round = round;
        this.problem = round.problem();
        this.world = round.world();
        this.mentees = List.copyOf(round.candidates().entrySet());
    }

    /** Matched, then value in thousandths. */
    long[] best() {
        explore(0, 0);
        return new long[] {bestMatched, bestValue};
    }

    private void explore(int index, long value) {
        if (index == mentees.size()) {
            long total = value - round.groups().stream().mapToLong(this::cost).sum();
            if (messagesDespiteAFreeSlot()) {
                return;
            }
            if (chosen.size() > bestMatched || chosen.size() == bestMatched && total > bestValue) {
                bestMatched = chosen.size();
                bestValue = total;
            }
            return;
        }
        explore(index + 1, value);
        for (Candidate pair : mentees.get(index).getValue()) {
            List<Candidate> there = atMentor.computeIfAbsent(pair.mentor(), mentor -> new ArrayList<>());
            if (there.size() < world.freePlaces(pair.mentor()) && there.stream().noneMatch(other -> siblings(pair, other))) {
                there.add(pair);
                chosen.add(pair);
                meet(index, pair, value + pair.scoreThousandths());
                chosen.remove(pair);
                there.remove(pair);
            }
        }
    }

    /** Messages are for those whose mentor has no slot left: no other choice of slots would let more of the mentor's pairs hold one. */
    private boolean messagesDespiteAFreeSlot() {
        return atMentor.entrySet().stream().anyMatch(mentor -> {
            long held = slotsHeld.stream().filter(slot -> slot.startsWith(mentor.getKey() + " ")).count();
            return held < mostSlots(mentor.getValue(), 0, new ArrayList<>());
        });
    }

    private static int mostSlots(List<Candidate> pairs, int from, List<String> taken) {
        if (from == pairs.size()) {
            return taken.size();
        }
        int most = pairs.get(from).async() ? mostSlots(pairs, from + 1, taken) : 0;
        for (String slot : pairs.get(from).slots().codes()) {
            if (!taken.contains(slot)) {
                taken.add(slot);
                most = Math.max(most, mostSlots(pairs, from + 1, taken));
                taken.remove(slot);
            }
        }
        return most;
    }

    private void meet(int index, Candidate pair, long value) {
        if (pair.async()) {
            explore(index + 1, value);
        }
        for (String slot : pair.slots().codes()) {
            String held = pair.mentor() + " " + slot;
            if (!slotsHeld.contains(held)) {
                slotsHeld.add(held);
                if (inPerson(pair)) {
                    explore(index + 1, value - WITHOUT_VENUE);
                    problem.venues().forEach(venue -> meetAt(venue, slot, index, pair, value));
                } else {
                    explore(index + 1, value);
                }
                slotsHeld.remove(held);
            }
        }
    }

    private void meetAt(VenueFact venue, String slot, int index, Candidate pair, long value) {
        MenteeFact mentee = world.mentee(pair.mentee());
        var mentor = world.mentor(pair.mentor());
        String opening = venue.id() + slot;
        int guests = atVenue.getOrDefault(opening, 0);
        if (venue.availability().codes().contains(slot) && guests < venue.capacity()
                && reaches(mentee.place(), mentee.travelModes(), mentee.maxTravelMinutes(), venue)
                && reaches(mentor.place(), mentor.travelModes(), mentor.maxTravelMinutes(), venue)) {
            atVenue.put(opening, guests + 1);
            explore(index + 1, value);
            atVenue.put(opening, guests);
        }
    }

    private boolean reaches(Place from, Set<Travel> modes, int minutes, VenueFact venue) {
        int metres = Distance.metres(from.latitude(), from.longitude(), venue.place().latitude(), venue.place().longitude());
        return modes.stream().map(mode -> problem.rules().travel().paces().get(mode)).anyMatch(pace -> pace != null
                && pace.kilometresPerHour().multiply(BigDecimal.valueOf(1_000L * Math.max(0, minutes - pace.overheadMinutes())))
                        .divide(problem.rules().travel().detour().multiply(BigDecimal.valueOf(60)), 0, RoundingMode.HALF_UP)
                        .longValue() >= metres);
    }

    private boolean inPerson(Candidate pair) {
        var pairing = world.pairing(pair.mentee(), pair.mentor());
        Set<Way> ways = pairing.possibleWays();
        ways.remove(Way.ASYNC);
        return TravelRule.bestOf(ways, pairing) == Way.IN_PERSON;
    }

    private boolean siblings(Candidate pair, Candidate other) {
        MenteeFact one = world.mentee(pair.mentee());
        MenteeFact two = world.mentee(other.mentee());
        return one.apart().contains(two.id()) || two.apart().contains(one.id());
    }

    private long cost(GroupCost group) {
        return group.thousandths((int) chosen.stream().filter(pair -> group.members().get(pair.mentee())).count());
    }
}
