package fr.binome.people;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/**
 * That staff have seen a document about a mentor; never the document.
 *
 * @param type a code of {@code CheckType}
 * @param expiresOn the last day on which it counts
 */
@MappedEntity("background_checks")
public record BackgroundCheck(@Id String id, String associationId, String mentorId, String type, LocalDate seenOn,
                              LocalDate expiresOn, String seenBy) {
}
