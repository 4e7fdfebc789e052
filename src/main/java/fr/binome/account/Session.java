package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One signed-in device. The cookie's value is not here, only its hash.
 *
 * @param device browser and system, such as {@code Firefox, Windows}; empty if unknown
 */
@MappedEntity("sessions")
record Session(@Id String idHash, String associationId, String memberId, Instant createdAt, Instant expiresAt, String device) {
}
