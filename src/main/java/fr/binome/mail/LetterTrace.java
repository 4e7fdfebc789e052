package fr.binome.mail;

import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * What became of a letter. What it said is forgotten once it has arrived.
 *
 * @param at when it was sent or called, else when it is due
 * @param trouble the last fault, without addresses; null when there was none
 */
public record LetterTrace(String id, RecipientKind recipientKind, String recipientId, String name, Channel channel,
                          String template, Fate fate, Instant at, @Nullable String trouble) {

    /** Where a letter stands now. */
    public enum Fate {
        /** Waits for its hour, for the mail server or for somebody to call. */
        WAITING,
        /** The mail server has taken it, or somebody has called. */
        DONE,
        /** Was taken back before it left. */
        WITHDRAWN,
        /** Stays in, because its reader has stopped the mails or the address takes none. */
        STOPPED,
        /** Cannot be delivered, or came back. */
        FAILED
    }

    static LetterTrace of(OutboxRow row) {
        return new LetterTrace(row.id(), row.recipientKind(), row.recipientId(), row.toName(), row.channel(), row.template(),
                fate(row.status()), row.sentAt() == null ? row.notBefore() : row.sentAt(), row.lastError());
    }

    private static Fate fate(OutboxStatus status) {
        return switch (status) {
            case WAITING, SENDING, TO_CALL -> Fate.WAITING;
            case SENT, CALLED -> Fate.DONE;
            case WITHDRAWN -> Fate.WITHDRAWN;
            case STOPPED -> Fate.STOPPED;
            case GAVE_UP, BOUNCED -> Fate.FAILED;
        };
    }
}
