package fr.binome.mail;

import fr.binome.platform.Hmac;
import fr.binome.platform.Settings;
import jakarta.inject.Singleton;
import java.util.Optional;

/**
 * The address in the foot of every mail to somebody who is not staff: it opens a page without data, from which a fresh link can be
 * sent to the address that is known. It names the mail, not the person. Thread-safe.
 */
@Singleton
public class OwnLinks {

    private static final String PURPOSE = "own-page";
    private static final String PATH = "/my/";

    private final Hmac hmac;
    private final String publicUrl;
    private final OutboxRepository outbox;

    OwnLinks(Hmac hmac, Settings settings, OutboxRepository outbox) {
        this.hmac = hmac;
        this.publicUrl = settings.publicUrl();
        this.outbox = outbox;
    }

    /** Whom the mail behind {@code text} went to. */
    public record Addressee(String associationId, RecipientKind kind, String id) {
    }

    String address(String mailId) {
        return publicUrl + PATH + mailId + "." + hmac.sign(PURPOSE, mailId);
    }

    /** Empty if the text was altered, or if the mail is gone. */
    public Optional<Addressee> addressee(String text) {
        int dot = text.indexOf('.');
        if (dot < 0 || !hmac.verifies(PURPOSE, text.substring(0, dot), text.substring(dot + 1))) {
            return Optional.empty();
        }
        return outbox.findById(text.substring(0, dot)).map(row -> new Addressee(row.associationId(), row.recipientKind(), row.recipientId()));
    }
}
