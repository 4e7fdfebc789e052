package fr.binome.matching.explanation;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.Way;
import fr.binome.matching.planning.PairPlan;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.IntStream;

/** Which mentors still have a place in a plan, and for whom. Reading is safe for any thread while the plan stays as it is. */
public final class FreePlaces {

    private final SettledWorld world;
    private final PairPlan plan;
    private final int[] mentors;
    private final boolean[] hasPlace;

    public FreePlaces(SettledWorld world, PairPlan plan) {
        this.world = world;
        this.plan = plan;
        mentors = IntStream.range(0, world.mentorCount())
                .filter(mentor -> plan.pairsOf(mentor).size() < world.freePlaces(mentor)).toArray();
        hasPlace = new boolean[world.mentorCount()];
        Arrays.stream(mentors).forEach(mentor -> hasPlace[mentor] = true);
    }

    /** Indexes of the mentors with a place left, in order. */
    int[] mentors() {
        return mentors;
    }

    /** Whether the mentor has a place and a period left for this mentee, who is possible; facts of the mentee may be changed. */
    boolean isFreeFor(int mentee, int mentor, Pairing pairing) {
        return hasPlace[mentor] && plan.hasRoomFor(candidate(mentee, mentor, pairing));
    }

    private Candidate candidate(int mentee, int mentor, Pairing pairing) {
        Set<Way> ways = pairing.possibleWays();
        boolean async = ways.remove(Way.ASYNC);
        Periods slots = ways.isEmpty() ? Periods.NONE : pairing.sharedPeriods().and(world.freeSlots(mentor));
        return new Candidate(mentee, mentor, PairRules.scoreThousandths(pairing), slots, async, false);
    }
}
