package fr.binome.pairing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A meeting that took place.
 *
 * @param mode a code of {@code MeetingMode}; null if unknown
 * @param durationMinutes null if unknown
 * @param recordedBy a member's id, {@code mentor} or {@code mentee}
 */
@MappedEntity("meetings")
public record Meeting(@Id String id, String associationId, String pairId, LocalDate heldOn, @Nullable String mode,
                      @Nullable Integer durationMinutes, String recordedBy, Instant recordedAt) {
}
