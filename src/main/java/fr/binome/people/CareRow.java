package fr.binome.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A sealed care file; only {@link CareFiles} opens it. */
@MappedEntity("care_files")
record CareRow(@Id String menteeId, String associationId, String sealed, Instant updatedAt) {
}
