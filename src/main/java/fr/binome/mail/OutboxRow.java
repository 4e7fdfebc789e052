package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A message as it waits.
 *
 * @param model the template's names as JSON; emptied once the message has arrived, because it holds people's words and codes
 * @param attempts how often it failed by a fault of its own
 * @param notBefore when it is due, or due again
 * @param claimedUntil until when the pump that took it may send it; also tells one claim from the next
 * @param lastError without addresses
 * @param sentAt when it was sent, or called
 * @param attachments as JSON, null when there are none; emptied with the model
 * @param withdrawnAt when it was taken back; a mail that is being sent at that moment is not tried again
 */
@MappedEntity("outbox")
record OutboxRow(@Id String id, String associationId, String uniqueKey, Channel channel, RecipientKind recipientKind,
                 String recipientId, @Nullable String toAddress, String toName, String template, String language,
                 String model, OutboxStatus status, int attempts, Instant notBefore, @Nullable Instant claimedUntil,
                 @Nullable String lastError, Instant createdAt, @Nullable Instant sentAt,
                 LetterKind kind, @Nullable String pairId, String zone, String departement, boolean minor,
                 @Nullable String attachments, @Nullable Instant withdrawnAt) {

    Reader reader() {
        return new Reader(ZoneId.of(zone), departement, minor);
    }

    /** Where a mail goes, however its address is written. */
    String inbox() {
        return toAddress.toLowerCase(Locale.ROOT);
    }

    OutboxRow claimedUntil(Instant end) {
        return new OutboxRow(id, associationId, uniqueKey, channel, recipientKind, recipientId, toAddress, toName, template,
                language, model, OutboxStatus.SENDING, attempts, notBefore, end, lastError, createdAt, sentAt, kind, pairId, zone,
                departement, minor, attachments, withdrawnAt);
    }

    Correspondent correspondent() {
        return new Correspondent(associationId, recipientKind, recipientId, toName, pairId);
    }
}
