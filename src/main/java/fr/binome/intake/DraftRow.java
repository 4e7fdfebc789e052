package fr.binome.intake;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A form that is not sent yet.
 *
 * @param id becomes the submission of the person whom the form makes
 * @param answers values by field, as JSON, sealed
 * @param mails how many times the way back was mailed
 */
@MappedEntity("drafts")
record DraftRow(@Id String id, String associationId, String answers, int mails, Instant createdAt, Instant expiresAt) {
}
