package fr.binome.people;

import fr.binome.platform.database.QueryRow;
import fr.binome.territory.Communes;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * A mentor as a line of the list.
 *
 * @param checkedUntil the last day of the check that lasts longest; null if none was seen
 */
@QueryRow
record MentorLine(String id, String firstName, String lastName, String status, String job, String commune, int capacity,
                  @Nullable LocalDate trainedOn, @Nullable LocalDate charterSignedOn, @Nullable LocalDate checkedUntil) {

    String name() {
        return firstName + " " + lastName;
    }

    String town() {
        return Communes.all().byInsee(commune).map(found -> found.name()).orElse(commune);
    }
}
