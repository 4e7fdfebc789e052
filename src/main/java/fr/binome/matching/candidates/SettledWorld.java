package fr.binome.matching.candidates;

import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RefusedPin;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What is decided before the round: active and pinned pairs take their mentor's places and slots, and their mentees
 * are not in the round. Active pairs come first; a pinned pair that breaks a rule nobody may override is refused.
 */
public final class SettledWorld {

    private final MatchingProblem problem;
    private final RoundFacts round;
    private final Map<String, Integer> mentees = new HashMap<>();
    private final Map<String, Integer> mentors = new HashMap<>();
    private final int[] freePlaces;
    private final int[] takenSlots;
    private final int[] freeSlots;
    private final Set<String> settled = new HashSet<>();
    private final List<PinnedPlace> pinned = new ArrayList<>();
    private final List<RefusedPin> refusedPins = new ArrayList<>();
    private long scoreThousandths;

    public SettledWorld(MatchingProblem problem, RoundFacts round) {
        this.problem = problem;
        this.round = round;
        IntStream.range(0, problem.mentees().size()).forEach(index -> mentees.put(problem.mentees().get(index).id(), index));
        IntStream.range(0, problem.mentors().size()).forEach(index -> mentors.put(problem.mentors().get(index).id(), index));
        freePlaces = problem.mentors().stream().mapToInt(MentorFact::capacity).toArray();
        takenSlots = new int[problem.mentors().size()];
        problem.worldPairs().stream().filter(pair -> pair.state() == PairState.ACTIVE).distinct().forEach(this::settleActive);
        problem.worldPairs().stream().filter(pair -> pair.state() == PairState.PINNED).forEach(this::settlePinned);
        freeSlots = IntStream.range(0, takenSlots.length).map(mentor -> problem.mentors().get(mentor).availability().bits() & ~takenSlots[mentor]).toArray();
    }

    private void settleActive(WorldPair pair) {
        settled.add(pair.menteeId());
        Integer mentor = mentors.get(pair.mentorId());
        Integer mentee = mentees.get(pair.menteeId());
        if (mentor != null) {
            take(mentor, pair.slot());
            scoreThousandths += mentee == null ? 0 : PairRules.scoreThousandths(pairing(mentee, mentor));
        }
    }

    private void settlePinned(WorldPair pair) {
        Integer mentee = mentees.get(pair.menteeId());
        Integer mentor = mentors.get(pair.mentorId());
        if (mentee == null || mentor == null) {
            refuse(pair, "pin.unknown");
            return;
        }
        if (settled.contains(pair.menteeId())) {
            refuse(pair, "pin.settled");
            return;
        }
        Pairing pairing = pairing(mentee, mentor);
        PinnedPlace place = placeOf(pair, pairing, mentor);
        RuleName broken = firstBroken(place, mentor);
        if (broken != null) {
            refuse(pair, "pin." + broken.code());
            return;
        }
        settled.add(pair.menteeId());
        round.settle(pair.menteeId(), pair.mentorId());
        take(mentor, place.slot());
        scoreThousandths += PairRules.scoreThousandths(pairing);
        pinned.add(place);
    }

    /** The first rule that the decision cannot break, what is settled by now counted in, or null. */
    private RuleName firstBroken(PinnedPlace place, int mentor) {
        RuleName broken = HardRules.firstBrokenDespitePin(place.pairing());
        if (broken != null) {
            return broken;
        }
        boolean isFull = freePlaces[mentor] < 1 && !round.rules().rule(RuleName.CAPACITY).overridable();
        boolean lacksPeriod = place.slot() == null && place.way() == null && !round.rules().rule(RuleName.PERIOD).overridable();
        return isFull ? RuleName.CAPACITY : lacksPeriod ? RuleName.PERIOD : null;
    }

    private PinnedPlace placeOf(WorldPair pair, Pairing pairing, int mentor) {
        String slot = slotOf(pair, pairing, mentor);
        return new PinnedPlace(pairing, wayOf(pairing, slot), slot);
    }

    private void refuse(WorldPair pair, String key) {
        refusedPins.add(new RefusedPin(pair.menteeId(), pair.mentorId(), Reason.of(key)));
    }

    private void take(int mentor, String slot) {
        freePlaces[mentor]--;
        if (slot != null) {
            takenSlots[mentor] |= 1 << Periods.index(slot);
        }
    }

    private String slotOf(WorldPair pair, Pairing pairing, int mentor) {
        Periods taken = new Periods(takenSlots[mentor]);
        if (pair.slot() != null && !taken.contains(Periods.index(pair.slot()))) {
            return pair.slot();
        }
        return pairing.sharedPeriods().without(taken).codes().stream().findFirst().orElse(null);
    }

    private static Way wayOf(Pairing pairing, String slot) {
        if (slot == null) {
            return pairing.bothAccept(Way.ASYNC) ? Way.ASYNC : null;
        }
        Set<Way> reachable = pairing.reachableWays();
        reachable.remove(Way.ASYNC);
        return TravelRule.bestOf(reachable, pairing);
    }

    /** The two people of these indexes under the round's rules. */
    public Pairing pairing(int mentee, int mentor) {
        return new Pairing(round).of(round.mentee(mentee), round.mentor(mentor));
    }

    /** Indexes of the mentees who look for a mentor in this round, in id order. */
    public List<Integer> menteesInRound() {
        return IntStream.range(0, problem.mentees().size())
                .filter(index -> !settled.contains(problem.mentees().get(index).id()))
                .boxed().toList();
    }

    /** Index of a mentee's id; an unknown id is an error. */
    public int menteeIndex(String menteeId) {
        Integer index = mentees.get(menteeId);
        if (index == null) {
            throw new IllegalArgumentException("The mentee (" + menteeId + ") is not in the problem.\n"
                    + "Maybe it was left out of the facts of this round.");
        }
        return index;
    }

    /** Index of a mentor's id, or -1 when not in the problem. */
    int mentorIndex(String mentorId) {
        return mentors.getOrDefault(mentorId, -1);
    }

    /** Places that all mentors together still have. */
    public int freePlaces() {
        return IntStream.range(0, freePlaces.length).map(this::freePlaces).sum();
    }

    /** Places that the mentor of this index still has, never negative. */
    public int freePlaces(int mentor) {
        return Math.max(0, freePlaces[mentor]);
    }

    /** Periods that the mentor of this index still has. */
    public Periods freeSlots(int mentor) {
        return new Periods(freeSlots[mentor]);
    }

    public List<PinnedPlace> pinned() {
        return pinned;
    }

    public List<RefusedPin> refusedPins() {
        return refusedPins;
    }

    /** Points of all active and pinned pairs whose two people are known. */
    public long scoreThousandths() {
        return scoreThousandths;
    }

    /** The round's facts as they were given. */
    public MatchingProblem problem() {
        return problem;
    }

    /** The mentee facts of this index. */
    public MenteeFact mentee(int index) {
        return problem.mentees().get(index);
    }

    /** The mentor facts of this index. */
    public MentorFact mentor(int index) {
        return problem.mentors().get(index);
    }

    public int mentorCount() {
        return problem.mentors().size();
    }
}
