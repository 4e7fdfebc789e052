package fr.binome.matching.candidates;

import fr.binome.matching.model.Periods;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Says of one mentee and one mentor at a time whether they may meet, when, and with how many points. For one thread. */
final class PairRater {

    private static final int ASYNC = Pairing.bit(Way.ASYNC);

    private final SettledWorld world;
    private final RoundFacts round;
    private final Map<String, Set<String>> kept;
    private final Pairing pairing;

    PairRater(SettledWorld world, RoundFacts round) {
        this.world = world;
        this.round = round;
        kept = keptPairs(world);
        pairing = new Pairing(round);
    }

    private static Map<String, Set<String>> keptPairs(SettledWorld world) {
        Map<String, Set<String>> kept = new HashMap<>();
        for (WorldPair pair : world.problem().worldPairs()) {
            if (pair.state() == PairState.KEEP) {
                kept.computeIfAbsent(pair.menteeId(), id -> new HashSet<>()).add(pair.mentorId());
            }
        }
        return kept;
    }

    /** Mentors whom the mentee was proposed before and should keep. */
    Set<String> keptMentors(MenteeTraits mentee) {
        return kept.getOrDefault(mentee.fact().id(), Set.of());
    }

    /** Turns to a pair; whether it is feasible. The other methods then tell about it. */
    boolean isFeasible(MenteeTraits mentee, int mentor) {
        return HardRules.firstBroken(pairing.of(mentee, round.mentor(mentor))) == null;
    }

    /** The same of a mentor whom the index allows the mentee. */
    boolean isFeasibleIfAllowed(MenteeTraits mentee, int mentor) {
        return round.isFeasibleForTwo(pairing.of(mentee, round.mentor(mentor)));
    }

    int scoreThousandths() {
        return PairRules.scoreThousandths(pairing);
    }

    /** Bits of the shared periods in which the mentor is free; none when the two can only exchange messages. */
    int slots(int mentor) {
        return (pairing.possibleWayBits() & ~ASYNC) == 0 ? 0 : pairing.sharedPeriodBits() & world.freeSlots(mentor).bits();
    }

    boolean isAsync() {
        return (pairing.possibleWayBits() & ASYNC) != 0;
    }

    /** The pair as the planning sees it. */
    Candidate candidate(int mentee, int mentor) {
        return new Candidate(mentee, mentor, scoreThousandths(), new Periods(slots(mentor)), isAsync(),
                keptMentors(pairing.menteeTraits()).contains(pairing.mentor().id()));
    }
}
