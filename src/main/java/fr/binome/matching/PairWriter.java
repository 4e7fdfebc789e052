package fr.binome.matching;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.PinnedPlace;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.candidates.TravelRule;
import fr.binome.matching.explanation.PairExplanation;
import fr.binome.matching.explanation.Rivals;
import fr.binome.matching.model.Alternative;
import fr.binome.matching.model.OtherMentee;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.RankedMentor;
import fr.binome.matching.model.Way;
import java.util.List;
import java.util.Set;

/** Writes one pair as people will see it. */
final class PairWriter {

    private PairWriter() {
    }

    static PlannedPair planned(SettledWorld world, Candidate pair, String slot, String venue, Rivals rivals) {
        Pairing pairing = world.pairing(pair.mentee(), pair.mentor());
        return written(pairing, false, wayFor(pairing, slot), slot, venue, rivals.otherMentors(pair), rivals.otherMentees(pair));
    }

    static PlannedPair pinned(PinnedPlace place, String venue) {
        return written(place.pairing(), true, place.way(), place.slot(), venue, List.of(), List.of());
    }

    private static PlannedPair written(Pairing pairing, boolean pinned, Way way, String slot, String venue,
                                       List<Alternative> alternatives, List<OtherMentee> otherMentees) {
        PairExplanation explanation = PairExplanation.of(pairing);
        return new PlannedPair(pairing.mentee().id(), pairing.mentor().id(), pinned, explanation.scoreThousandths(),
                pairing.distanceMetres(), way, slot, venue, explanation.points(), explanation.reasons(),
                explanation.weakPoints(), alternatives, otherMentees);
    }

    static RankedMentor ranked(SettledWorld world, Candidate pair) {
        Pairing pairing = world.pairing(pair.mentee(), pair.mentor());
        String slot = pair.slots().codes().stream().findFirst().orElse(null);
        PairExplanation explanation = PairExplanation.of(pairing);
        return new RankedMentor(pairing.mentor().id(), explanation.scoreThousandths(), pairing.distanceMetres(),
                wayFor(pairing, slot), slot, explanation.points(), explanation.reasons(), explanation.weakPoints());
    }

    /** Best fit among the ways that the slot allows; without a slot, messages. */
    private static Way wayFor(Pairing pairing, String slot) {
        if (slot == null) {
            return Way.ASYNC;
        }
        Set<Way> withSlot = pairing.possibleWays();
        withSlot.remove(Way.ASYNC);
        return TravelRule.bestOf(withSlot, pairing);
    }
}
