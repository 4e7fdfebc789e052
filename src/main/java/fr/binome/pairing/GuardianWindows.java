package fr.binome.pairing;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks minors who answer alone once their guardians had their days to object. */
@Singleton
final class GuardianWindows implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(GuardianWindows.class);

    private final PairRepository pairs;
    private final GuardianNotices notices;
    private final Clock clock;

    GuardianWindows(PairRepository pairs, GuardianNotices notices, Clock clock) {
        this.pairs = pairs;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pairing.guardian-windows";
    }

    /** Often, so that nobody waits long after the demo's clock has jumped. */
    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        ask(clock.now());
    }

    /** Asks everybody whose guardians' time is over at {@code now}; answers how many were asked. */
    int ask(Instant now) {
        return (int) pairs.guardiansSilent(now).stream().filter(pair -> asked(pair, now)).count();
    }

    private boolean asked(Pair pair, Instant now) {
        try {
            return notices.daysOver(pair, now);
        } catch (RuntimeException e) {
            // The pairs behind it must not wait for this one; it is tried again at the next turn.
            LOG.error("The young person of pair ({}) could not be asked.", pair.id(), e);
            return false;
        }
    }
}
