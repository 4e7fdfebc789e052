package fr.binome.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** What a young person needs so that meeting works, as the database keeps it: sealed. */
@MappedEntity("adjustments")
record AdjustmentRow(@Id String menteeId, String associationId, String sealed, Instant createdAt) {
}
