package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/** Whether a mentor's check counts on a day. */
enum CheckState {
    VALID("green"), SOON("orange"), EXPIRED("red"), MISSING("");

    /** Renewing takes weeks: staff are told this many days ahead. */
    private static final int AHEAD_DAYS = 30;

    private final String tag;

    CheckState(String tag) {
        this.tag = tag;
    }

    static CheckState of(@Nullable LocalDate expiresOn, LocalDate day) {
        if (expiresOn == null) {
            return MISSING;
        }
        if (expiresOn.isBefore(day)) {
            return EXPIRED;
        }
        return expiresOn.isBefore(day.plusDays(AHEAD_DAYS)) ? SOON : VALID;
    }

    String tag() {
        return tag;
    }

    String key() {
        return "check-state." + name();
    }
}
