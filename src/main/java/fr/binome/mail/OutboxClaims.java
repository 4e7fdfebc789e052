package fr.binome.mail;

import static io.micronaut.transaction.TransactionDefinition.Isolation.READ_COMMITTED;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Takes due mails for one pump, each step in a transaction of its own. A claim is a lease: a pump that dies leaves rows
 * that the next one takes when the lease is over, and a pump that comes back late changes nothing any more. Read committed,
 * because the gap locks of the default isolation would make two pumps deadlock on each other's claims.
 */
@Singleton
class OutboxClaims {

    /** Far longer than a batch takes; the pump stops by itself before it ends. */
    static final Duration LEASE = Duration.ofMinutes(5);
    static final int BATCH = 200;

    private final OutboxRepository repository;
    private final MailStops stops;
    private final MailListeners listeners;

    OutboxClaims(OutboxRepository repository, MailStops stops, MailListeners listeners) {
        this.repository = repository;
        this.stops = stops;
        this.listeners = listeners;
    }

    /** Whether {@link #take} would find something, for a fifth of its cost. */
    boolean anyDue(Instant now) {
        return repository.work(now) > 0;
    }

    @Transactional(isolation = READ_COMMITTED)
    List<OutboxRow> take(Instant now, int most) {
        free(now);
        List<OutboxRow> due = repository.lockDue(now, most);
        if (due.isEmpty()) {
            return due;
        }
        repository.claim(ids(due), end(now));
        return due.stream().map(row -> row.claimedUntil(end(now))).toList();
    }

    /**
     * Finds without locking and locks by id: an update that searched by status would lock the index before the row, a
     * pump that notes its success the row before the index, and each would wait for the other.
     */
    private void free(Instant now) {
        List<String> abandoned = repository.abandoned(now, BATCH);
        if (!abandoned.isEmpty()) {
            repository.free(abandoned, now);
        }
    }

    /** Those of the claimed mails that nobody has taken back meanwhile, as they are to be sent now. */
    @Transactional(isolation = READ_COMMITTED)
    List<OutboxRow> stillWanted(List<OutboxRow> claimed, Instant now) {
        repository.leaveWithdrawn(ids(claimed), end(now));
        return repository.stillWanted(ids(claimed), end(now));
    }

    @Transactional(isolation = READ_COMMITTED)
    void sent(List<String> ids, Instant now) {
        repository.sent(ids, end(now), now);
    }

    /** The server has them, but the node that sent them stopped before it could note that. */
    @Transactional(isolation = READ_COMMITTED)
    void sentByADeadNode(List<String> ids, Instant now) {
        repository.sentUnnoted(ids, now);
    }

    @Transactional(isolation = READ_COMMITTED)
    void tryLater(OutboxRow row, Instant now, Instant next, String error) {
        repository.failed(row.id(), end(now), OutboxStatus.WAITING, row.attempts() + 1, next, error);
    }

    /** Tells the team, because somebody has to find another way. {@code dead}: nobody has that address. */
    @Transactional(isolation = READ_COMMITTED)
    void giveUp(OutboxRow row, Instant now, String error, boolean dead) {
        int given = repository.failed(row.id(), end(now), OutboxStatus.GAVE_UP, row.attempts() + 1, now, error);
        if (given == 0 || row.recipientKind() == RecipientKind.STAFF) {
            return;
        }
        if (dead) {
            stops.dead(row);
        }
        MailEvents.Bounced told = new MailEvents.Bounced(row.correspondent(), row.id(), row.template(), error, now);
        listeners.tell(listener -> listener.bounced(told));
    }

    /** The mails did nothing wrong: they keep their number of attempts. */
    @Transactional(isolation = READ_COMMITTED)
    void putBack(List<OutboxRow> rows, Instant now, Instant next, String reason) {
        if (!rows.isEmpty()) {
            repository.putBack(ids(rows), end(now), next, reason);
        }
    }

    /** Back to {@code next} without a fault: its hours have ended meanwhile. */
    @Transactional(isolation = READ_COMMITTED)
    void postpone(OutboxRow row, Instant now, Instant next) {
        repository.postpone(row.id(), end(now), next);
    }

    private static Instant end(Instant now) {
        return now.plus(LEASE);
    }

    private static List<String> ids(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::id).toList();
    }
}
