package fr.binome.round;

import fr.binome.people.Channel;
import fr.binome.platform.database.QueryRow;
import java.time.LocalDate;

/**
 * What a review shows of somebody: never a surname or a contact.
 *
 * @param job of a mentor; empty for a mentee
 */
@QueryRow
record PersonShown(String id, String firstName, LocalDate birthDate, String commune, Channel channel, String job) {
}
