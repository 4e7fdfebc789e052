package fr.binome.account;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** One signed-in device. The cookie's value is not here, only its hash. */
@MappedEntity("sessions")
record Session(@Id String idHash, String associationId, String memberId, Instant createdAt, Instant expiresAt) {
}
