package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * That a mentor is proposed to nobody until somebody lifts it. The row does not say why.
 *
 * @param liftedAt null while it stands
 */
@MappedEntity("mentor_holds")
public record MentorHold(@Id String id, String associationId, String mentorId, Instant heldAt, @Nullable Instant liftedAt,
                         @Nullable String liftedBy) {
}
