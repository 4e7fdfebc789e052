package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A message of our mailbox as it is kept.
 *
 * @param associationId empty while nobody can tell whose it is
 * @param messageKey the same however often the message is read
 * @param mailId the mail of ours that it is about; null when it names none
 * @param recipientKind with {@code recipientId}: who wrote it, or whose mail came back; null when unknown
 * @param words what the writer says
 * @param quoted what the mail program has quoted below
 * @param files attachments, which are not kept
 * @param note why somebody has to look, or a server's words; empty otherwise
 * @param readAt when somebody of the team marked it as read; null before
 */
@MappedEntity("incoming_mails")
public record IncomingMail(@Id String id, String associationId, String messageKey, IncomingKind kind, @Nullable String mailId,
                           @Nullable String pairId, @Nullable RecipientKind recipientKind, @Nullable String recipientId,
                           String personName, String fromAddress, String subject, String words, String quoted, int files,
                           String note, Instant receivedAt, @Nullable Instant readAt, @Nullable String readBy) {

    public boolean read() {
        return readAt != null;
    }
}
