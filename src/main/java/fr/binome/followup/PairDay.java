package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/** A pair and a day of it, in a query over all associations. */
@Introspected
record PairDay(String pairId, String associationId, LocalDate day) {
}
