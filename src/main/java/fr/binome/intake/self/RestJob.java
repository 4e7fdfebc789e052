package fr.binome.intake.self;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.ZoneOffset;

/** Brings young people back who rested until a day. */
@Singleton
final class RestJob implements RecurringJob {

    private final SelfService service;
    private final Clock clock;

    RestJob(SelfService service, Clock clock) {
        this.service = service;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.rests";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        service.wakeAll(clock.today(ZoneOffset.UTC));
    }
}
