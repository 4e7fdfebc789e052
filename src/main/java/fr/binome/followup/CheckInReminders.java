package fr.binome.followup;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks once more after three days, and never again. Thread-safe. */
@Singleton
final class CheckInReminders {

    private static final Logger LOG = LoggerFactory.getLogger(CheckInReminders.class);
    static final Duration PATIENCE = Duration.ofDays(3);

    private final CheckInRepository checkIns;
    private final CheckInInvitations invitations;

    CheckInReminders(CheckInRepository checkIns, CheckInInvitations invitations) {
        this.checkIns = checkIns;
        this.invitations = invitations;
    }

    /** @return how many people were reminded */
    int remind(Instant now) {
        int reminded = 0;
        for (CheckIn checkIn : checkIns.toRemind(now.minus(PATIENCE), now)) {
            try {
                reminded += invitations.remind(checkIn, now) ? 1 : 0;
            } catch (RuntimeException e) {
                LOG.error("The reminder of check-in ({}) could not be posted.", checkIn.id(), e);
            }
        }
        return reminded;
    }
}
