package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody who filled in the form with a young person: a relative, an educator, a teacher. Gives no consent in anybody's place.
 *
 * @param relation in their own words, such as "éducatrice"
 * @param phone there at least if {@code email} is not
 */
@MappedEntity("helpers")
public record Helper(@Id String id, String associationId, String menteeId, String name, String relation,
                     @Nullable String email, @Nullable String phone, Instant createdAt) {
}
