package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;

/**
 * Days on which nobody of an association is at work, both included.
 *
 * @param asks 1 if questions are sent all the same, 0 if they wait
 */
@Introspected
record ClosedWeek(String id, LocalDate fromDay, LocalDate untilDay, int asks) {
}
