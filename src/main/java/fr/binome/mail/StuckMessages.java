package fr.binome.mail;

import fr.binome.platform.Clock;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages that the mail server does not hand over, or that cannot be read at all. They hold up nothing: each is asked for again
 * after pauses that double, for nearly three days; after half an hour the team hears where it lies. Kept in the database, because
 * the mark of the mailbox has moved past them and a restart must not lose them. Thread-safe.
 */
@Singleton
class StuckMessages {

    private static final Logger LOG = LoggerFactory.getLogger(StuckMessages.class);
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);
    /** 1 + 2 + 4 + 8 + 16 minutes after the first. */
    static final int TELLING = 6;
    /** 4095 minutes after the first. */
    static final int MOST = 13;
    /** At one turn, so that new messages wait for no more than these. */
    private static final int AT_ONCE = 20;

    private final StuckMessageRepository repository;
    private final IncomingDesk desk;
    private final Clock clock;

    StuckMessages(StuckMessageRepository repository, IncomingDesk desk, Clock clock) {
        this.repository = repository;
        this.desk = desk;
        this.clock = clock;
    }

    /** Those to be asked for again now, the longest due first. */
    @Transactional
    List<StuckMessage> due(String mailbox, long uidValidity) {
        repository.removeOthers(mailbox, uidValidity);
        return repository.due(mailbox, uidValidity, clock.now(), AT_ONCE);
    }

    /** Notes one more try in vain. @param arrived when the message came into the mailbox, as far as the server tells */
    @Transactional
    void failed(StuckMessage message, Instant arrived, String reason) {
        int tries = message.tries() + 1;
        LOG.warn("The message with UID {} of {} could not be fetched ({}), try {}.", message.uid(), message.mailbox(), ErrorText.of(reason), tries);
        if (tries == TELLING) {
            LOG.error("The message with UID {} of {} is passed over. It lies there unread: maybe look at it with a mail program.",
                    message.uid(), message.mailbox());
            desk.tellOfUnfetched(message, arrived);
        }
        if (tries < MOST) {
            repository.write(message.mailbox(), message.uidValidity(), message.uid(), tries,
                    clock.now().plus(FIRST_PAUSE.multipliedBy(1L << (tries - 1))));
        } else {
            repository.remove(message.mailbox(), message.uidValidity(), message.uid());
        }
    }

    /** The message was read after all, or somebody has taken it out of the mailbox: nobody need look for it any more. */
    @Transactional
    void settled(StuckMessage message) {
        repository.remove(message.mailbox(), message.uidValidity(), message.uid());
        desk.untell(message);
    }
}
