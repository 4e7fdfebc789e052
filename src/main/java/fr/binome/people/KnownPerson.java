package fr.binome.people;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/**
 * As much of somebody as tells whether another is the same. Immutable.
 *
 * @param id of the row; for somebody who has none yet, whatever the caller tells people apart by
 * @param email null if there is none
 * @param phone in the form of {@link PhoneNumber#of}; null if there is none
 */
@QueryRow
public record KnownPerson(String id, String firstName, String lastName, LocalDate birthDate, @Nullable String email,
                          @Nullable String phone) {

    public static KnownPerson of(Mentee mentee) {
        return new KnownPerson(mentee.id(), mentee.firstName(), mentee.lastName(), mentee.birthDate(), mentee.email(), mentee.phone());
    }

    public static KnownPerson of(Mentor mentor) {
        return new KnownPerson(mentor.id(), mentor.firstName(), mentor.lastName(), mentor.birthDate(), mentor.email(), mentor.phone());
    }

    public String name() {
        return firstName + " " + lastName;
    }
}
