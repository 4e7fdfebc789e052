package fr.binome.mail;

import java.time.ZoneId;
import java.util.Objects;

/**
 * Where and how old the reader of a letter is, which decides at what hours it may arrive. Immutable.
 *
 * @param zone the clock on the reader's wall
 * @param departement of the reader's home, for its own public holidays ({@code 67}, {@code 2A}, {@code 974}); empty if unknown
 * @param minor under 18 when the letter is written
 */
public record Reader(ZoneId zone, String departement, boolean minor) {

    private static final ZoneId METROPOLITAN = ZoneId.of("Europe/Paris");

    public Reader {
        Objects.requireNonNull(zone, "A reader needs a zone.");
        Objects.requireNonNull(departement, "A reader's departement is empty when unknown, not null.");
    }

    public static Reader adult(ZoneId zone, String departement) {
        return new Reader(zone, departement, false);
    }

    public static Reader minor(ZoneId zone, String departement) {
        return new Reader(zone, departement, true);
    }

    /** An adult somewhere in metropolitan France. */
    public static Reader unknown() {
        return new Reader(METROPOLITAN, "", false);
    }
}
