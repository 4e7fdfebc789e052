package fr.binome.web;

import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Counts the forms that come from one origin (a network address, or the address that somebody typed), over a sliding hour and
 * over all nodes. No origin is stored. Thread-safe.
 */
@Singleton
public class Arrivals {

    private static final Duration WINDOW = Duration.ofHours(1);
    private static final int SLOT_MINUTES = 10;

    private final ArrivalRepository arrivals;
    private final Hmac hmac;
    private final Clock clock;

    Arrivals(ArrivalRepository arrivals, Hmac hmac, Clock clock) {
        this.arrivals = arrivals;
        this.hmac = hmac;
        this.clock = clock;
    }

    /**
     * Counts one more form; false if there were enough from this origin within the last hour.
     *
     * @param form what is counted; each form has a count of its own
     * @param origin empty where people cannot be told apart: then everybody passes
     * @param most how many pass in an hour
     */
    @Transactional
    public boolean admit(String form, Optional<String> origin, int most) {
        if (origin.isEmpty()) {
            return true;
        }
        Instant now = clock.now();
        String hidden = hmac.sign("arrival-" + form, LocalDate.ofInstant(now, ZoneOffset.UTC) + " " + origin.get());
        if (arrivals.since(hidden, now.minus(WINDOW)) >= most) {
            return false;
        }
        arrivals.count(hidden, slot(now));
        return true;
    }

    /** Forgets what no longer counts; returns how many slots. */
    @Transactional
    public int removeOld(Instant now) {
        return arrivals.removeBefore(now.minus(WINDOW));
    }

    private static Instant slot(Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.minus(Duration.ofMinutes(minute.atOffset(ZoneOffset.UTC).getMinute() % SLOT_MINUTES));
    }
}
