package fr.binome.intake.imports;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Forgets files that nobody has confirmed: they hold people's answers. */
@Singleton
final class ImportSweep implements RecurringJob {

    static final Duration KEPT = Duration.ofDays(7);

    private final ImportDesk desk;
    private final Clock clock;

    ImportSweep(ImportDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-unconfirmed-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        desk.forgetLeft(clock.now().minus(KEPT));
    }
}
