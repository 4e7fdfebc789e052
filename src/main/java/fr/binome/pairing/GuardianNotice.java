package fr.binome.pairing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One guardian told of one mentor, before a minor's own yes or together with it (R2). Rows stay as evidence.
 *
 * @param guardianId null if only a consent on paper names the guardian
 * @param channel {@code MAIL} or {@code PHONE}
 * @param toldAt null until staff have called
 * @param toldBy a member's id, or {@code system} for a mail
 * @param answer null while there is none
 */
@MappedEntity("guardian_notices")
record GuardianNotice(@Id String id, String associationId, String pairId, @Nullable String guardianId, String name, String channel,
                      @Nullable Instant toldAt, String toldBy, @Nullable GuardianAnswer answer, @Nullable Instant answeredAt) {
}
