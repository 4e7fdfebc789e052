package fr.binome.round;

import java.time.Instant;

/** How long a page was looked at, told by the instant that the page itself carries. */
final class ShownAt {

    private ShownAt() {
    }

    /** Milliseconds from {@code shown}, epoch milliseconds as the form sent them, to {@code now}; 0 if unreadable. */
    static long millis(String shown, Instant now) {
        return shown.matches("[0-9]{1,15}") ? Math.max(0, now.toEpochMilli() - Long.parseLong(shown)) : 0;
    }
}
