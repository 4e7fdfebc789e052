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
    private final Readerships readerships;
    private final CheckInInvitations invitations;

    CheckInReminders(CheckInRepository checkIns, Readerships readerships, CheckInInvitations invitations) {
        this.checkIns = checkIns;
        this.readerships = readerships;
        this.invitations = invitations;
    }

    /** @return how many check-ins somebody was reminded of */
    int remind(Instant now) {
        Map<String, Map<String, List<CheckIn>>> letters = new LinkedHashMap<>();
        checkIns.toRemind(now).forEach(open -> letters.computeIfAbsent(open.associationId(), association -> new LinkedHashMap<>())
                .computeIfAbsent(open.letterKey(), letter -> new ArrayList<>()).add(open));
        return letters.values().stream().mapToInt(own -> Portions.sum(List.copyOf(own.values()), some -> remind(some, now),
                (open, fault) -> LOG.error("The reminder of letter ({}) could not be posted.", open.get(0).letterKey(), fault))).sum();
    }

    private int remind(List<List<CheckIn>> letters, Instant now) {
        Readership readership = readerships.of(letters.stream().flatMap(List::stream)
                .map(open -> new PairKey(open.pairId(), open.associationId())).toList(), now);
        return invitations.remind(letters, readership, now);
    }
}
