package fr.binome.round;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.Periods;
import fr.binome.people.BackgroundCheck;
import fr.binome.people.Mentor;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Turns a mentor's row and checks into the engine's facts. */
final class MentorFacts {

    private MentorFacts() {
    }

    /**
     * The facts of a mentor for pairs that start on {@code start}.
     *
     * @param checks of this mentor, in any order; the one that opens most doors on that day counts
     */
    static MentorFact of(Mentor mentor, List<BackgroundCheck> checks, LocalDate start) {
        BackgroundCheck best = checks.stream().max(Comparator
                .<BackgroundCheck, Boolean>comparing(check -> !check.expiresOn().isBefore(start))
                .thenComparing(check -> kind(check) == CheckKind.HONORABILITE)
                .thenComparing(BackgroundCheck::expiresOn)).orElse(null);
        return new MentorFact(mentor.id(), mentor.birthDate(), mentor.gender(), FactPlaces.of(mentor.commune()),
                Set.copyOf(mentor.goals()), Set.copyOf(mentor.sectors()), Set.copyOf(mentor.roles()),
                Set.copyOf(mentor.languages()), Periods.of(mentor.periods()), FactCodes.ways(mentor.modes()),
                FactCodes.travels(mentor.travelModes()), mentor.maxTravelMinutes(), mentor.capacity(),
                Set.copyOf(mentor.interests()), Set.copyOf(mentor.preferredSituations()),
                best == null ? null : kind(best), best == null ? null : best.expiresOn(),
                mentor.trainedOn() != null, mentor.charterSignedOn() != null, Set.of());
    }

    private static CheckKind kind(BackgroundCheck check) {
        return CheckKind.valueOf(check.type());
    }
}
