package fr.binome.followup;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * What somebody who does not feel safe has told us.
 *
 * @param callWhen in the person's own words; empty if not said
 * @param phone empty for the number that we know
 */
@MappedEntity("safety_reports")
record SafetyReport(@Id String id, String associationId, String signalId, String checkInId, Place place,
                    boolean mayCall, String callWhen, String phone, Instant at) {
}
