package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Forgets old sign-ins, hour after hour. */
@Singleton
final class OldSignInJob implements RecurringJob {

    private final OldSignIns signIns;
    private final Clock clock;

    OldSignInJob(OldSignIns signIns, Clock clock) {
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-sign-ins";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        signIns.remove(clock.now());
    }
}
