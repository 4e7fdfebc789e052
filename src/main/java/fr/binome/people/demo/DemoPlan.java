package fr.binome.people.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * How large a made-up crowd is and from which seed.
 *
 * @param associationId whose people they are
 * @param now the present: ages, checks and waiting days are told from here
 */
public record DemoPlan(String associationId, long seed, int mentees, int mentors, Instant now) {

    public static final int MENTEES = 240;
    public static final int MENTORS = 200;

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    LocalDate today() {
        return LocalDate.ofInstant(now, ZONE);
    }
}
