package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A holder of parental authority over a young person.
 *
 * @param relation in the family's own words, such as "mère"
 */
@MappedEntity("guardians")
public record Guardian(@Id String id, String associationId, String menteeId, String name, String relation,
                       @Nullable String email, @Nullable String phone, Instant createdAt) {

    /** The same parent at another address. */
    Guardian withEmail(String newEmail) {
        return new Guardian(id, associationId, menteeId, name, relation, newEmail, phone, createdAt);
    }
}
