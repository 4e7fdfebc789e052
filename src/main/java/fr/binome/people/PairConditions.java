package fr.binome.people;

import fr.binome.people.vocabulary.RequiredCheck;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;

/**
 * What requirement R2 asks of one young person with one mentor, besides what {@link Matchability} asks of each. Tells yes or no,
 * never why. Thread-safe.
 */
@Singleton
public class PairConditions {

    private final Guardians guardians;
    private final ConsentRepository consents;
    private final CareStore care;

    PairConditions(Guardians guardians, ConsentRepository consents, CareStore care) {
        this.guardians = guardians;
        this.consents = consents;
        this.care = care;
    }

    /**
     * Whether the mentor could have answered in the guardian's place: an address or number of those who authorise a minor is the
     * mentor's own.
     */
    public boolean authorisedByMentor(Mentee mentee, Mentor mentor, LocalDate day) {
        if (!mentee.minorOn(day)) {
            return false;
        }
        List<Consent> given = consents.findByAssociationIdAndPersonId(mentee.associationId(), mentee.id()).stream().filter(Consent::valid).toList();
        return SharedContact.between(mentor, guardians.around(mentee).everybody(), given);
    }

    /**
     * Whether the team has something to complete before these two meet.
     *
     * @param earlierUntil when the last mentor of this young person left; null if this one is the first
     */
    public boolean unfinished(Mentee mentee, @Nullable LocalDate earlierUntil, LocalDate day) {
        return RequiredCheck.HONORABILITE.name().equals(mentee.requiredCheck()) && mentee.ageOn(day) < Ages.PROTECTED_UNTIL
                && care.find(mentee.associationId(), mentee.id()).map(CareStore.Opened::file)
                .filter(file -> file.inCare() && !file.names(earlierUntil)).isPresent();
    }
}
