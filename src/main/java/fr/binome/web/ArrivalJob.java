package fr.binome.web;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Forgets from where forms came. */
@Singleton
final class ArrivalJob implements RecurringJob {

    private final Arrivals arrivals;
    private final Clock clock;

    ArrivalJob(Arrivals arrivals, Clock clock) {
        this.arrivals = arrivals;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-arrivals";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        arrivals.removeOld(clock.now());
    }
}
