package fr.binome.followup;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** @return how many check-ins somebody was reminded of */
    int remind(Instant now) {
        Map<String, List<CheckIn>> byLetter = new LinkedHashMap<>();
        checkIns.toRemind(now).forEach(open ->
                byLetter.computeIfAbsent(open.letterKey(), letter -> new ArrayList<>()).add(open));
        int reminded = 0;
        for (List<CheckIn> open : byLetter.values()) {
            try {
                reminded += invitations.remind(open, now);
            } catch (RuntimeException e) {
                LOG.error("The reminder of letter ({}) could not be posted.", open.get(0).letterKey(), e);
            }
        }
        return reminded;
    }
}
