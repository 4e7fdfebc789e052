package fr.binome.mail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * How far a mailbox has been read.
 *
 * @param uidValidity while it stays, a UID names one message for ever (RFC 3501 §2.3.1.1)
 */
@MappedEntity("mailboxes")
record MailboxMark(@Id String name, long uidValidity, long lastUid) {
}
