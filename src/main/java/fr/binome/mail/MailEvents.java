package fr.binome.mail;

import java.time.Instant;

/**
 * What the other rooms want to hear of the post. A bean that implements this is called within the transaction that stores
 * the fact: both are kept or neither. A fact may be told again after a fault, so act on it by its id.
 */
public interface MailEvents {

    /** A mail came back for good, or the address took none several times over; nothing of the programme goes there any more. */
    default void bounced(Bounced bounce) {
    }

    /** Somebody has stopped the programme's mails from within a mail. The person is still in the programme. */
    default void unsubscribed(Unsubscribed stop) {
    }

    /** Somebody has written to us. */
    default void replied(Replied reply) {
    }

    /**
     * @param mailId of the outbox, the same at every telling
     * @param reason the mail server's words, without addresses
     */
    record Bounced(Correspondent who, String mailId, String template, String reason, Instant at) {
    }

    /** @param stopId the same at every telling */
    record Unsubscribed(Correspondent who, String stopId, Instant at) {
    }

    /** @param messageId of the stored message, shown to staff at {@code /mails/received/{messageId}} */
    record Replied(Correspondent who, String messageId, Instant at) {
    }
}
