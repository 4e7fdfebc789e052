package fr.binome.people;

import fr.binome.mail.Reader;
import fr.binome.territory.Commune;
import fr.binome.territory.Communes;
import fr.binome.territory.Zone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where people live and how old they are, as their letters need it: mails arrive in their waking hours. */
public final class Readers {

    private Readers() {
    }

    /** The young person at {@code now}; a minor is one who is under 18 at home on that day. */
    public static Reader of(Mentee mentee, Instant now) {
        String departement = departement(mentee.commune());
        ZoneId zone = Zone.ofDepartement(departement);
        return new Reader(zone, departement, mentee.minorOn(LocalDate.ofInstant(now, zone)));
    }

    public static Reader of(Mentor mentor) {
        return adultIn(mentor.commune());
    }

    /** A parent or helper of the young person, taken to live in the same place. */
    public static Reader guardianOf(Mentee mentee) {
        return adultIn(mentee.commune());
    }

    private static Reader adultIn(String commune) {
        String departement = departement(commune);
        return Reader.adult(Zone.ofDepartement(departement), departement);
    }

    private static String departement(String commune) {
        return Communes.all().byInsee(commune).map(Commune::departement).orElse("");
    }
}
