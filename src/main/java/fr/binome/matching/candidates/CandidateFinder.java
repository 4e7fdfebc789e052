package fr.binome.matching.candidates;

import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds every feasible pair of a mentee, best first. Used by one thread only. */
public final class CandidateFinder {

    private final SettledWorld world;
    private final RoundFacts round;
    private final long seed;
    private final Map<String, Set<String>> kept = new HashMap<>();

    public CandidateFinder(SettledWorld world, RoundFacts round) {
        this.world = world;
        this.round = round;
        this.seed = world.problem().seed();
        for (WorldPair pair : world.problem().worldPairs()) {
            if (pair.state() == PairState.KEEP) {
                kept.computeIfAbsent(pair.menteeId(), id -> new HashSet<>()).add(pair.mentorId());
            }
        }
    }

    /** Feasible pairs of the mentee of this index: best score first, then in an order that the seed decides. */
    public List<Candidate> of(int mentee) {
        return of(mentee, world.mentee(mentee));
    }

    /** Feasible pairs the mentee would have with changed facts. */
    public List<Candidate> of(int mentee, MenteeFact changed) {
        List<Candidate> found = new ArrayList<>();
        for (int mentor = 0; mentor < world.mentorCount(); mentor++) {
            Pairing pairing = new Pairing(changed, world.mentor(mentor), round);
            if (HardRules.firstBroken(pairing) == null) {
                found.add(candidate(mentee, mentor, pairing));
            }
        }
        found.sort(Comparator.comparingInt(Candidate::scoreThousandths).reversed()
                .thenComparingLong(candidate -> SeededOrder.of(seed, world.mentor(candidate.mentor()).id()))
                .thenComparingInt(Candidate::mentor));
        return found;
    }

    private Candidate candidate(int mentee, int mentor, Pairing pairing) {
        Set<Way> ways = pairing.possibleWays();
        boolean async = ways.remove(Way.ASYNC);
        Periods slots = ways.isEmpty() ? Periods.NONE : pairing.sharedPeriods().and(world.freeSlots(mentor));
        return new Candidate(mentee, mentor, PairRules.scoreThousandths(pairing), slots, async,
                kept.getOrDefault(pairing.mentee().id(), Set.of()).contains(pairing.mentor().id()));
    }
}
