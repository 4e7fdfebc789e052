package fr.binome.people;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Looks at the care files again as days pass. */
@Singleton
final class CareJob implements RecurringJob {

    private final CareFiles files;
    private final Clock clock;

    CareJob(CareFiles files, Clock clock) {
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "people.care-files";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        files.review(clock.now());
    }
}
