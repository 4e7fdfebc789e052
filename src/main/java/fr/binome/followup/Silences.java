package fr.binome.followup;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Takes silence as it is: the check-in ends unanswered, and what follows from it is raised. Thread-safe. */
@Singleton
class Silences {

    private final CheckInRepository checkIns;
    private final FindingsDesk findings;

    Silences(CheckInRepository checkIns, FindingsDesk findings) {
        this.checkIns = checkIns;
        this.findings = findings;
    }

    /** @return whether a signal was raised */
    @Transactional
    boolean accept(CheckIn checkIn, Instant now) {
        checkIns.lockPair(checkIn.associationId(), checkIn.pairId());
        return checkIns.fallSilent(checkIn.associationId(), checkIn.id()) == 1 && findings.raise(checkIn, now) > 0;
    }
}
