package fr.binome.people;

import fr.binome.platform.database.QueryRow;
import fr.binome.territory.Communes;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/** A young person as a line of the list. */
@QueryRow
record MenteeLine(String id, String firstName, String lastName, String status, LocalDate birthDate, String commune, String goals,
                  @Nullable LocalDate waitingSince) {

    String name() {
        return firstName + " " + lastName;
    }

    String town() {
        return Communes.all().byInsee(commune).map(found -> found.name()).orElse(commune);
    }

    String goalKey() {
        return "goal." + goals.split("\\|")[0];
    }
}
