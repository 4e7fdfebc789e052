package fr.binome.followup;

import fr.binome.pairing.Side;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A call or a note of the team about a pair, outside of any signal.
 *
 * @param side who was called; null for a note
 * @param outcome of the call; null for a note
 */
@MappedEntity("pair_notes")
record PairNote(@Id String id, String associationId, String pairId, @Nullable Side side, @Nullable CallOutcome outcome,
                String note, String memberId, Instant at) {
}
