package fr.binome.followup;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * How a pair ends.
 *
 * @param menteeReason the young person's; {@code mentorReason} the mentor's: neither is derived from the other
 * @param endedHow null until the pair is closed
 */
@MappedEntity("closures")
record Closure(@Id String pairId, String associationId, ClosureReason menteeReason, ClosureReason mentorReason, String note,
               String startedBy, Instant startedAt, @Nullable How endedHow, boolean waitsAgain, @Nullable String closedBy,
               @Nullable Instant closedAt) {

    /** How the young person had a last word. */
    enum How {
        INTERVIEW,
        /** Three calls on three days, none answered. */
        UNREACHABLE
    }
}
