package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody's wish that a person's data be erased.
 *
 * @param personKind {@code MENTEE} or {@code MENTOR}
 * @param askedBy {@code SELF} or {@code GUARDIAN}
 * @param askerId of the person or the guardian
 * @param answerBy a month later (GDPR, article 12)
 * @param answeredAt null while nobody has answered
 */
@MappedEntity("erasure_requests")
public record ErasureRequest(@Id String id, String associationId, String personKind, String personId, String askedBy, String askerId,
                             String askerName, Instant askedAt, LocalDate answerBy, @Nullable Instant answeredAt,
                             @Nullable String answeredBy) {
}
