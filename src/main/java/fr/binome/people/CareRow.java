package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A sealed care file; only {@link CareStore} opens it.
 *
 * @param contactId by which letters and links name the file's contact; null while there is none
 */
@MappedEntity("care_files")
record CareRow(@Id String menteeId, String associationId, String sealed, @Nullable String contactId, Instant updatedAt) {
}
