package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Side;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Something that calls for somebody's attention, with one owner and a time.
 *
 * @param pairId null if it concerns one person, or the whole programme
 * @param about whom it is about
 * @param ownerId never nobody
 * @param callAgainAt when the next try is planned; null if none is
 * @param detail what the sentence of the reason counts or dates; may be empty
 * @param acknowledgedAt when somebody in charge has said that they have read it; null before
 * @param escalatedAt when the lead was told that it is overdue; null if it never was
 * @param outcome what came of it, in the words of the one who closed it; empty while it is open
 */
@MappedEntity("signals")
record Signal(@Id String id, String associationId, SignalCode code, SignalLevel level, String fact,
              @Nullable String pairId, @Nullable String menteeId, @Nullable String mentorId, Side about, Reason reason, String detail,
              String ownerId, @Nullable String deputyId, SignalStatus status, Instant raisedAt,
              Instant dueAt, @Nullable Instant callAgainAt, @Nullable Instant closedAt, @Nullable String closedBy,
              String outcome, @Nullable Instant acknowledgedAt, @Nullable String acknowledgedBy, @Nullable Instant escalatedAt) {
}
