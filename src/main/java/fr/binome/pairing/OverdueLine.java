package fr.binome.pairing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pair whose answer is late, with what a call needs.
 *
 * @param number of whoever is asked, or of a guardian; null if none is known
 */
@Introspected
record OverdueLine(String id, PairStatus status, String coordinatorId, String coordinatorName, Instant since, String name,
                   String partnerFirstName, @Nullable String number, LocalDate menteeBirthDate) {
}
