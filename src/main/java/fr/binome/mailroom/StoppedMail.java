package fr.binome.mailroom;

import fr.binome.mail.RecipientKind;
import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * Somebody to whom no programme mail goes.
 *
 * @param mailId the mail that came back, or in which they were stopped
 * @param address that takes none; empty when the person has stopped them
 * @param reason the mail server's last words about it; null when there are none
 */
@QueryRow
public record StoppedMail(String id, String mailId, RecipientKind recipientKind, String recipientId, String name, String address, Instant since,
                          @Nullable String reason) {

    boolean wished() {
        return address.isEmpty();
    }
}
