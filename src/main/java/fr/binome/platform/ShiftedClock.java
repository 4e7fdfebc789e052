package fr.binome.platform;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The machine's clock plus a shift. The shift is zero in production, where nothing calls {@link #shiftTo}; the demo lets
 * a coordinator advance it and tests set it. Thread-safe.
 */
@Singleton
public final class ShiftedClock implements Clock {

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant now() {
        return Instant.now().plus(shift.get()).truncatedTo(ChronoUnit.MICROS);
    }

    /** How far this clock runs ahead of the machine's; never null. */
    public Duration shift() {
        return shift.get();
    }

    /** Replaces the shift; a negative one sets the clock back. */
    public void shiftTo(Duration shift) {
        this.shift.set(shift);
    }
}
