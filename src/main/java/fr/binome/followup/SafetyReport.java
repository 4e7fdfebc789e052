package fr.binome.followup;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Duration;
import java.time.Instant;

/**
 * What somebody who does not feel safe has told us.
 *
 * @param checkInId behind whose link it was said; null if staff have heard it
 * @param callWhen in the person's own words; empty if not said
 * @param phone empty for the number that we know
 */
@MappedEntity("safety_reports")
record SafetyReport(@Id String id, String associationId, String signalId, @Nullable String checkInId, Place place,
                    boolean mayCall, String callWhen, String phone, Instant at) {

    private static final Duration JUST_NOW = Duration.ofMinutes(1);

    /** Whether this says what {@code earlier} has said a moment ago. */
    boolean sameAs(SafetyReport earlier) {
        return place == earlier.place && mayCall == earlier.mayCall && callWhen.equals(earlier.callWhen) && phone.equals(earlier.phone)
                && at.isBefore(earlier.at.plus(JUST_NOW));
    }
}
