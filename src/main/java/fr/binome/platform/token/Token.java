package fr.binome.platform.token;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One mailed link: one purpose, one subject, until it expires. The row holds no secret: the link's text is its id and a
 * signature that only the installation's key can make.
 *
 * @param subjectId the row that the link is about, as its purpose understands it
 * @param usedAt when it was used up; null for links that may be answered again until they expire
 */
@MappedEntity("tokens")
public record Token(@Id String id, String associationId, TokenPurpose purpose, String subjectId, Instant createdAt,
                    Instant expiresAt, @Nullable Instant usedAt) {
}
