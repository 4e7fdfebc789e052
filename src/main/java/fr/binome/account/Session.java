package fr.binome.account;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One signed-in device. The cookie's value is not here, only its hash.
 *
 * @param seenAt the last request, a few minutes late; null before the second one
 * @param formKey what its forms are signed with; null for {@code idHash}
 * @param device browser and system, such as {@code Firefox, Windows}; empty if unknown
 */
@MappedEntity("sessions")
record Session(@Id String idHash, String associationId, String memberId, Instant createdAt, Instant expiresAt, @Nullable Instant seenAt,
               @Nullable String formKey, String device) {
}
