package fr.binome.mail;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A message that the mail server has not handed over yet.
 *
 * @param uid its number in the mailbox while {@code uidValidity} stays (RFC 3501 §2.3.1.1)
 * @param tries how often it was asked for in vain
 */
@MappedEntity("stuck_messages")
record StuckMessage(@Id String mailbox, @Id long uidValidity, @Id long uid, int tries, Instant nextTry) {

    /** Never asked for so far. */
    static StuckMessage fresh(String mailbox, long uidValidity, long uid, Instant now) {
        return new StuckMessage(mailbox, uidValidity, uid, 0, now);
    }
}
