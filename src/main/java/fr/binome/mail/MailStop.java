package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * Somebody who gets no programme mail, or an address that takes none.
 *
 * @param address the dead one; empty when the person has stopped all of them
 * @param mailId the mail that came back or was stopped from
 * @param liftedAt when mails were wanted again; null while it holds
 */
@MappedEntity("mail_stops")
record MailStop(@Id String id, String associationId, RecipientKind recipientKind, String recipientId, Reason reason,
                String address, String mailId, Instant since, @Nullable Instant liftedAt) {

    enum Reason {
        UNSUBSCRIBED,
        BOUNCED
    }

    boolean holds(Letter mail) {
        return address.isEmpty() || address.equalsIgnoreCase(mail.address());
    }
}
