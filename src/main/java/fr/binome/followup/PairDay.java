package fr.binome.followup;

import fr.binome.platform.database.QueryRow;
import java.time.LocalDate;

/** A pair and a day of it, in a query over all associations. */
@QueryRow
record PairDay(String pairId, String associationId, LocalDate day) {
}
