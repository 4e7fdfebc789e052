package fr.binome.platform;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only source of the present moment: nothing else reads the machine's clock, so that tests and the demo can live
 * months in seconds. Thread-safe.
 */
@FunctionalInterface
public interface Clock {

    /** The present instant, cut to microseconds because that is what the database keeps. */
    Instant now();

    /** The calendar day that people in {@code zone} are living. */
    default LocalDate today(ZoneId zone) {
        return LocalDate.ofInstant(now(), zone);
    }
}
