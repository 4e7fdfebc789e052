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
    static final int BATCH = 50;

    private final OutboxRepository repository;

    OutboxClaims(OutboxRepository repository) {
        this.repository = repository;
    }

    @Transactional(isolation = READ_COMMITTED)
    List<OutboxRow> take(Instant now) {
        free(now);
        List<OutboxRow> due = repository.lockDue(now, BATCH);
        if (!due.isEmpty()) {
            repository.claim(ids(due), end(now));
        }
        return due;
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

    @Transactional(isolation = READ_COMMITTED)
    void sent(OutboxRow row, Instant now) {
        repository.sent(row.id(), end(now), now);
    }

    @Transactional(isolation = READ_COMMITTED)
    void tryLater(OutboxRow row, Instant now, Instant next, String error) {
        repository.failed(row.id(), end(now), OutboxStatus.WAITING, row.attempts() + 1, next, error);
    }

    @Transactional(isolation = READ_COMMITTED)
    void giveUp(OutboxRow row, Instant now, String error) {
        repository.failed(row.id(), end(now), OutboxStatus.GAVE_UP, row.attempts() + 1, now, error);
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
