package fr.binome.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When a mail is tried again after a fault of its own: soon for a greylisting server (minutes), then rarely, for four days
 * and a half in all, which is what RFC 5321 §4.5.4.1 asks for. A mail server that is away is asked every minute and no
 * mail is given up for it.
 */
final class RetryPolicy {

    static final Duration SERVER_AWAY = Duration.ofMinutes(1);

    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
            Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(12), Duration.ofDays(1), Duration.ofDays(1),
            Duration.ofDays(2));

    private RetryPolicy() {
    }

    /** The next attempt after {@code earlierFailures} and one more at {@code now}; empty when it is time to give up. */
    static Optional<Instant> next(int earlierFailures, Instant now) {
        return earlierFailures < PAUSES.size() ? Optional.of(now.plus(PAUSES.get(earlierFailures))) : Optional.empty();
    }
}
