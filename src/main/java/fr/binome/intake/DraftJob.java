package fr.binome.intake;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Forgets drafts whose time is over. */
@Singleton
final class DraftJob implements RecurringJob {

    private final Drafts drafts;
    private final Clock clock;

    DraftJob(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "remove-expired-drafts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        drafts.removeExpired(clock.now());
    }
}
