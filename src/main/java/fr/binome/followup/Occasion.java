package fr.binome.followup;

import fr.binome.followup.catalogue.CheckInKind;
import java.time.LocalDate;

/**
 * One of the moments at which people are asked; {@link Rhythm} knows when they come.
 *
 * @param ordinal tells occasions of one kind apart
 */
record Occasion(CheckInKind kind, int ordinal, LocalDate dueOn) {
}
