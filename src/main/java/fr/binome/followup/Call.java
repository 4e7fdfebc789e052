package fr.binome.followup;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A call that was made because of a signal; its id comes from the form, so that a second sending adds nothing.
 *
 * @param callAgainAt when the next try is planned; null if none is
 */
@MappedEntity("calls")
record Call(@Id String id, String associationId, String signalId, CallOutcome outcome, String note,
            @Nullable Instant callAgainAt, String calledBy, Instant calledAt) {
}
