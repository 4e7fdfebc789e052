package fr.binome.intake;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/** Who somebody is and how to reach them; e-mail or phone may be missing, not both. */
record Identity(String firstName, String lastName, @Nullable String email, @Nullable String phone, LocalDate birthDate,
                String gender, String postalCode, String commune) {

    /** The same person, reached otherwise. */
    Identity at(@Nullable String otherEmail, @Nullable String otherPhone) {
        return new Identity(firstName, lastName, otherEmail, otherPhone, birthDate, gender, postalCode, commune);
    }
}
