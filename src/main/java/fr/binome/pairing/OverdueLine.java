package fr.binome.pairing;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pair whose answer is late, with what a call needs.
 *
 * @param name of whoever is asked
 * @param ownPhone of whoever is asked; null if unknown
 * @param menteeId of the young person who is asked; null if the mentor is
 */
@QueryRow
record OverdueLine(String id, PairStatus status, String coordinatorId, String coordinatorName, Instant since, String name,
                   String partnerFirstName, @Nullable String ownPhone, @Nullable String menteeId, LocalDate menteeBirthDate) {
}
