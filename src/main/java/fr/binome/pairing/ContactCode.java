package fr.binome.pairing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Six digits that open a contact page once; only their hash is kept. */
@MappedEntity("contact_codes")
record ContactCode(@Id String id, String associationId, String pairId, Side side, String codeHash, int attempts, Instant createdAt,
                   Instant expiresAt) {
}
