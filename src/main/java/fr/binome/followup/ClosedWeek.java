package fr.binome.followup;

import fr.binome.platform.database.QueryRow;
import java.time.LocalDate;

/**
 * Days on which nobody of an association is at work, both included.
 *
 * @param asks 1 if questions are sent all the same, 0 if they wait
 */
@QueryRow
record ClosedWeek(String id, LocalDate fromDay, LocalDate untilDay, int asks) {
}
