package fr.binome.matching.candidates;

import fr.binome.matching.model.MenteeFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds every feasible pair of a mentee, best first, by looking at all mentors. Used by one thread only. */
public final class CandidateFinder {

    private final SettledWorld world;
    private final RoundFacts round;
    private final long seed;
    private final PairRater rater;

    public CandidateFinder(SettledWorld world, RoundFacts round) {
        this.world = world;
        this.round = round;
        this.seed = world.problem().seed();
        this.rater = new PairRater(world, round);
    }

    /** Feasible pairs of the mentee of this index: best score first, then in an order that the seed decides. */
    public List<Candidate> of(int mentee) {
        return of(mentee, world.mentee(mentee));
    }

    /** Feasible pairs the mentee would have with changed facts. */
    public List<Candidate> of(int mentee, MenteeFact changed) {
        MenteeTraits traits = changed == world.mentee(mentee) ? round.mentee(mentee) : round.traits(changed);
        List<Candidate> found = new ArrayList<>();
        for (int mentor = 0; mentor < world.mentorCount(); mentor++) {
            if (rater.isFeasible(traits, mentor)) {
                found.add(rater.candidate(mentee, mentor));
            }
        }
        found.sort(order(seed, world));
        return found;
    }

    /** Best score first, then in an order that looks random and differs from mentee to mentee. */
    static Comparator<Candidate> order(long seed, SettledWorld world) {
        return Comparator.comparingInt(Candidate::scoreThousandths).reversed()
                .thenComparingLong(pair -> SeededOrder.of(seed, world.mentee(pair.mentee()).id(), world.mentor(pair.mentor()).id()))
                .thenComparingInt(Candidate::mentor);
    }
}
