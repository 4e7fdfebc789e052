package fr.binome.pairing;

import fr.binome.platform.Clock;
import fr.binome.platform.job.RecurringJob;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes once more, at half of the time, to whoever has not answered. After the time the pair stays open and somebody calls. */
@Singleton
final class AcceptanceReminders implements RecurringJob {

    private static final Logger LOG = LoggerFactory.getLogger(AcceptanceReminders.class);

    private final PairRepository pairs;
    private final AcceptanceReminder reminder;
    private final Clock clock;

    AcceptanceReminders(PairRepository pairs, AcceptanceReminder reminder, Clock clock) {
        this.pairs = pairs;
        this.reminder = reminder;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pairing.acceptance-reminders";
    }

    /** Often, so that nobody waits long after the demo's clock has jumped. */
    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        remind(clock.now());
    }

    /**
     * Reminds whoever is due at {@code now}, each once however often this is called.
     *
     * @return how many mails were written
     */
    int remind(Instant now) {
        Instant mentorHalf = now.plus(PublishedPairs.MENTOR_TIME.dividedBy(2));
        Instant menteeHalf = now.plus(Answers.MENTEE_TIME.dividedBy(2));
        return (int) pairs.toRemind(now, mentorHalf, menteeHalf).stream().filter(pair -> written(pair, now)).count();
    }

    private boolean written(Pair pair, Instant now) {
        try {
            return reminder.write(pair, now);
        } catch (RuntimeException e) {
            // The pairs behind it must not wait for this one; it is tried again at the next turn.
            LOG.error("The reminder of pair ({}) could not be written.", pair.id(), e);
            return false;
        }
    }
}
