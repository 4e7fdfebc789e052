package fr.binome.round;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/** As much of an unpublished proposal as other rounds must know. */
@QueryRow
record UnpublishedProposal(String id, String roundId, String menteeId, String mentorId, @Nullable String slot,
                           Decision decision, boolean locked, @Nullable Instant decidedAt) {

    /** Whether a new run of its round leaves it as it is. */
    boolean kept() {
        return decision == Decision.ACCEPTED || locked;
    }

    boolean saidNo() {
        return decision == Decision.REFUSED || decision == Decision.FORBIDDEN;
    }

    /** Whether it was refused before {@code recent}; what is forbidden always counts. */
    boolean noLongerCounts(Instant recent) {
        return decision == Decision.REFUSED && decidedAt != null && decidedAt.isBefore(recent);
    }
}
