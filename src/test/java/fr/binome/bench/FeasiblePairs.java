package fr.binome.bench;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.model.MatchingProblem;
import java.util.List;

/** A round as every pair that its rules allow, found one by one, without the engine's index and lists. */
final class FeasiblePairs {

    private final SettledWorld world;
    private final List<Candidate> pairs;

    FeasiblePairs(MatchingProblem problem) {
        RoundFacts round = new RoundFacts(problem);
        world = new SettledWorld(problem, round);
        CandidateFinder finder = new CandidateFinder(world, round);
        pairs = world.menteesInRound().stream().flatMap(mentee -> finder.of(mentee).stream())
                .filter(pair -> pair.hasSlot() && places(pair.mentor()) > 0).toList();
    }

    List<Candidate> pairs() {
        return pairs;
    }

    int mentees() {
        return world.problem().mentees().size();
    }

    int mentors() {
        return world.mentorCount();
    }

    /** Free places of the mentor of this index. */
    int places(int mentor) {
        return world.freePlaces(mentor);
    }
}
