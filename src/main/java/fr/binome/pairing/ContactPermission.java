package fr.binome.pairing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Something that the other side of a pair may have.
 *
 * @param giver {@code MENTOR}, {@code MENTEE} or {@code GUARDIAN}
 * @param givenBy who ticked it: the giver, or a member's id if it was said on the phone
 */
@MappedEntity("contact_permissions")
record ContactPermission(@Id String id, String associationId, String pairId, String giver, ContactKind kind, Instant givenAt,
                         String givenBy) {

    static final String GUARDIAN = "GUARDIAN";
}
