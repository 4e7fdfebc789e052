package fr.binome.intake;

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
 * Counts the forms that begin at one network address, over a sliding hour and over all nodes. A class of thirty behind one school's
 * address passes, a machine does not. No address is stored. Thread-safe.
 */
@Singleton
class Arrivals {

    /** Four classes in one hour. */
    static final int MOST = 120;
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

    /** Counts one more form; false if there were enough from this address within the last hour. Empty addresses pass. */
    @Transactional
    boolean admit(Optional<String> address) {
        if (address.isEmpty()) {
            return true;
        }
        Instant now = clock.now();
        String origin = hmac.sign("arrival", LocalDate.ofInstant(now, ZoneOffset.UTC) + " " + address.get());
        if (arrivals.since(origin, now.minus(WINDOW)) >= MOST) {
            return false;
        }
        arrivals.count(origin, slot(now));
        return true;
    }

    /** Forgets what no longer counts; returns how many slots. */
    @Transactional
    int removeOld(Instant now) {
        return arrivals.removeBefore(now.minus(WINDOW));
    }

    private static Instant slot(Instant now) {
        Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.minus(Duration.ofMinutes(minute.atOffset(ZoneOffset.UTC).getMinute() % SLOT_MINUTES));
    }
}
