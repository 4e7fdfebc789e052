package fr.binome.round;

import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.Periods;
import fr.binome.people.Matchability;
import fr.binome.people.Mentee;
import java.time.LocalDate;
import java.util.Set;

/** Turns a young person's row into the engine's facts. */
final class MenteeFacts {

    private static final int USUAL_PRIORITY = 1;

    private MenteeFacts() {
    }

    /** The facts of somebody whose consents are complete. */
    static MenteeFact of(Mentee mentee, LocalDate date) {
        return new MenteeFact(mentee.id(), mentee.birthDate(), FactPlaces.of(mentee.commune()), mentee.goals(),
                Set.copyOf(mentee.sectors()), Set.copyOf(mentee.roles()), Set.copyOf(mentee.languages()),
                Periods.of(mentee.periods()), FactCodes.ways(mentee.modes()), FactCodes.travels(mentee.travelModes()),
                mentee.maxTravelMinutes(), MentorWish.valueOf(mentee.mentorGender()), Set.copyOf(mentee.interests()),
                Set.copyOf(mentee.situations()), mentee.waitingSince(), Set.of(), Set.of(), true,
                CheckNeed.valueOf(Matchability.requiredCheck(mentee, date).name()), USUAL_PRIORITY,
                mentee.gender(), mentee.coordinatorId());
    }
}
