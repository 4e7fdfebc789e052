package fr.binome.mail;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Empties the outbox, turn after turn. */
@Singleton
final class OutboxJob implements RecurringJob {

    private final OutboxPump pump;
    private final Clock clock;

    OutboxJob(OutboxPump pump, Clock clock) {
        this.pump = pump;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(2);
    }

    @Override
    public void run() {
        pump.pump(clock.now());
    }
}
