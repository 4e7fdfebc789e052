package fr.binome.round;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One proposal as it was before a press of a button changed it.
 *
 * @param batchId the same for everything that one press has changed
 * @param beforeDecision null if the press made the proposal
 * @param versionAfter of the proposal; another one means that somebody has decided since
 * @param millis how long the page was looked at for this proposal
 * @param undoneAt null while it counts
 */
@MappedEntity("decision_steps")
record DecisionStep(@Id String id, String associationId, String roundId, String batchId, String proposalId, String memberId,
                    Kind kind, @Nullable Decision beforeDecision, boolean beforeLocked, String beforeReason,
                    @Nullable String beforeBy, @Nullable Instant beforeAt, long versionAfter, int millis, Instant at,
                    @Nullable Instant undoneAt) {

    /** What was pressed. PAGE: a page of pairs without weak points, read and accepted together. */
    enum Kind {
        ACCEPTED, REFUSED, FORBIDDEN, PENDING, LOCKED, UNLOCKED, PAGE, SWAP, HAND;

        static Kind of(Verdict verdict) {
            return valueOf(verdict.name());
        }
    }
}
