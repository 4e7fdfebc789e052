package fr.binome.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<OutboxRow, String> {

    // Not INSERT IGNORE: that would swallow a text too long and a missing value, too.
    @Query("INSERT INTO outbox (id, association_id, unique_key, channel, recipient_kind, recipient_id, to_address, to_name,"
            + " template, language, model, status, attempts, not_before, created_at)"
            + " VALUES (:id, :associationId, :uniqueKey, :channel, :recipientKind, :recipientId, :toAddress, :toName,"
            + " :template, :language, :model, :status, :attempts, :notBefore, :createdAt)"
            + " ON DUPLICATE KEY UPDATE id = id")
    void insertUnlessKnown(OutboxRow row);

    @Query("SELECT COUNT(*) FROM outbox WHERE id = :id")
    long countById(String id);

    @Query("SELECT * FROM outbox WHERE association_id = :associationId AND status = 'TO_CALL' AND not_before <= :now"
            + " ORDER BY not_before, id")
    List<OutboxRow> callsDue(String associationId, Instant now);

    @Query("SELECT * FROM outbox WHERE association_id = :associationId AND status = 'GAVE_UP' ORDER BY not_before, id")
    List<OutboxRow> givenUp(String associationId);

    @Query("UPDATE outbox SET status = 'CALLED', sent_at = :now, model = '{}'"
            + " WHERE association_id = :associationId AND id = :id AND status = 'TO_CALL'")
    int called(String associationId, String id, Instant now);

    @Query("SELECT * FROM outbox WHERE status = 'WAITING' AND not_before <= :now ORDER BY not_before, id LIMIT :limit"
            + " FOR UPDATE SKIP LOCKED")
    List<OutboxRow> lockDue(Instant now, int limit);

    @Query("UPDATE outbox SET status = 'SENDING', claimed_until = :claimedUntil WHERE id IN (:ids)")
    int claim(List<String> ids, Instant claimedUntil);

    @Query("SELECT id FROM outbox WHERE status = 'SENDING' AND claimed_until < :now ORDER BY id LIMIT :limit")
    List<String> abandoned(Instant now, int limit);

    @Query("UPDATE outbox SET status = 'WAITING', claimed_until = NULL"
            + " WHERE id IN (:ids) AND status = 'SENDING' AND claimed_until < :now")
    int free(List<String> ids, Instant now);

    @Query("UPDATE outbox SET status = 'SENT', sent_at = :now, model = '{}', claimed_until = NULL, last_error = NULL"
            + " WHERE id = :id AND status = 'SENDING' AND claimed_until = :claimedUntil")
    int sent(String id, Instant claimedUntil, Instant now);

    @Query("UPDATE outbox SET status = :status, attempts = :attempts, not_before = :notBefore, last_error = :error,"
            + " claimed_until = NULL WHERE id = :id AND status = 'SENDING' AND claimed_until = :claimedUntil")
    int failed(String id, Instant claimedUntil, OutboxStatus status, int attempts, Instant notBefore, String error);

    @Query("UPDATE outbox SET status = 'WAITING', not_before = :notBefore, last_error = :error, claimed_until = NULL"
            + " WHERE id IN (:ids) AND status = 'SENDING' AND claimed_until = :claimedUntil")
    int putBack(List<String> ids, Instant claimedUntil, Instant notBefore, String error);
}
