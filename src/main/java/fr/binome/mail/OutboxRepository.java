package fr.binome.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Changes of several mails name the primary key: by the status instead, where few have it, the database would lock mails that
 * others are just changing, in another order.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxRepository extends GenericRepository<OutboxRow, String> {

    // Not INSERT IGNORE: that would swallow a text too long and a missing value, too.
    @Query("INSERT INTO outbox (id, association_id, unique_key, channel, recipient_kind, recipient_id, to_address, to_name,"
            + " template, language, model, status, attempts, not_before, created_at, kind, pair_id, zone, departement, minor,"
            + " attachments)"
            + " VALUES (:id, :associationId, :uniqueKey, :channel, :recipientKind, :recipientId, :toAddress, :toName,"
            + " :template, :language, :model, :status, :attempts, :notBefore, :createdAt, :kind, :pairId, :zone, :departement,"
            + " :minor, :attachments)"
            + " ON DUPLICATE KEY UPDATE id = id")
    void insertUnlessKnown(List<OutboxRow> rows);

    Optional<OutboxRow> findById(String id);

    /** Those of the ids that are stored. */
    @Query("SELECT id FROM outbox WHERE id IN (:ids)")
    List<String> stored(List<String> ids);

    @Query("SELECT * FROM outbox WHERE association_id = :associationId AND status = 'TO_CALL' AND not_before <= :now"
            + " ORDER BY not_before, id")
    List<OutboxRow> callsDue(String associationId, Instant now);

    @Query("SELECT recipient_id FROM outbox WHERE association_id = :associationId AND status = 'TO_CALL' AND not_before <= :now")
    List<String> toCall(String associationId, Instant now);

    @Query("SELECT * FROM outbox WHERE association_id = :associationId AND status = 'GAVE_UP' ORDER BY not_before, id")
    List<OutboxRow> givenUp(String associationId);

    @Query("UPDATE outbox SET status = 'CALLED', sent_at = :now, model = '{}'"
            + " WHERE association_id = :associationId AND id = :id AND status = 'TO_CALL'")
    int called(String associationId, String id, Instant now);

    @Query("SELECT id FROM outbox WHERE association_id = :associationId AND unique_key IN (:uniqueKeys) AND status = 'TO_CALL'")
    List<String> callsOf(String associationId, List<String> uniqueKeys);

    @Query("SELECT id FROM outbox WHERE association_id = :associationId AND pair_id = :pairId AND kind = 'PROGRAMME'"
            + " AND status IN ('WAITING', 'SENDING', 'TO_CALL', 'GAVE_UP')")
    List<String> unsentOfPair(String associationId, String pairId);

    @Query("SELECT id FROM outbox WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " AND kind = 'PROGRAMME' AND status IN ('WAITING', 'SENDING', 'TO_CALL', 'GAVE_UP')")
    List<String> unsentOfRecipient(String associationId, String recipientId);

    // Columns are set from left to right: what depends on the old status stands before it.
    @Query("UPDATE outbox FORCE INDEX (PRIMARY) SET withdrawn_at = :now, model = IF(status = 'SENDING', model, '{}'),"
            + " attachments = IF(status = 'SENDING', attachments, NULL),"
            + " status = IF(status = 'SENDING', status, 'WITHDRAWN')"
            + " WHERE id IN (:ids) AND status IN ('WAITING', 'SENDING', 'TO_CALL', 'GAVE_UP')")
    int withdraw(List<String> ids, Instant now);

    @Query("SELECT * FROM outbox WHERE association_id = :associationId AND pair_id = :pairId"
            + " UNION SELECT o.* FROM outbox_pairs p JOIN outbox o ON o.id = p.mail_id"
            + " WHERE p.association_id = :associationId AND p.pair_id = :pairId ORDER BY created_at, id")
    List<OutboxRow> ofPair(String associationId, String pairId);

    @Query("SELECT * FROM outbox WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " ORDER BY created_at, id")
    List<OutboxRow> ofRecipient(String associationId, String recipientId);

    /** Above 0 when a mail is due, or was left behind in the middle. */
    @Query("SELECT EXISTS (SELECT 1 FROM outbox WHERE status = 'WAITING' AND not_before <= :now)"
            + " + EXISTS (SELECT 1 FROM outbox WHERE status = 'SENDING' AND claimed_until < :now)")
    long work(Instant now);

    @Query("SELECT * FROM outbox WHERE status = 'WAITING' AND not_before <= :now ORDER BY not_before, created_at, id LIMIT :limit"
            + " FOR UPDATE SKIP LOCKED")
    List<OutboxRow> lockDue(Instant now, int limit);

    @Query("UPDATE outbox SET status = 'SENDING', claimed_until = :claimedUntil WHERE id IN (:ids)")
    int claim(List<String> ids, Instant claimedUntil);

    @Query("SELECT id FROM outbox WHERE status = 'SENDING' AND claimed_until < :now ORDER BY id LIMIT :limit")
    List<String> abandoned(Instant now, int limit);

    @Query("UPDATE outbox FORCE INDEX (PRIMARY) SET status = IF(withdrawn_at IS NULL, 'WAITING', 'WITHDRAWN'), claimed_until = NULL"
            + " WHERE id IN (:ids) AND status = 'SENDING' AND claimed_until < :now")
    int free(List<String> ids, Instant now);

    @Query("SELECT * FROM outbox WHERE id IN (:ids) AND status = 'SENDING' AND claimed_until = :claimedUntil"
            + " AND withdrawn_at IS NULL ORDER BY not_before, created_at, id")
    List<OutboxRow> stillWanted(List<String> ids, Instant claimedUntil);

    @Query("UPDATE outbox FORCE INDEX (PRIMARY) SET status = 'WITHDRAWN', model = '{}', attachments = NULL, claimed_until = NULL"
            + " WHERE id IN (:ids) AND status = 'SENDING' AND claimed_until = :claimedUntil AND withdrawn_at IS NOT NULL")
    int leaveWithdrawn(List<String> ids, Instant claimedUntil);

    @Query("UPDATE outbox FORCE INDEX (PRIMARY) SET status = 'SENT', sent_at = :now, model = '{}', attachments = NULL, claimed_until = NULL,"
            + " last_error = NULL"
            + " WHERE id IN (:ids) AND status = 'SENDING' AND claimed_until = :claimedUntil")
    int sent(List<String> ids, Instant claimedUntil, Instant now);

    @Query("UPDATE outbox FORCE INDEX (PRIMARY) SET status = 'SENT', sent_at = :now, model = '{}', attachments = NULL, claimed_until = NULL,"
            + " last_error = NULL WHERE id IN (:ids) AND status IN ('SENDING', 'WAITING', 'WITHDRAWN')")
    int sentUnnoted(List<String> ids, Instant now);

    @Query("UPDATE outbox SET status = IF(withdrawn_at IS NULL, :status, 'WITHDRAWN'), attempts = :attempts,"
            + " not_before = :notBefore, last_error = :error, claimed_until = NULL WHERE id = :id AND status = 'SENDING' AND claimed_until = :claimedUntil")
    int failed(String id, Instant claimedUntil, OutboxStatus status, int attempts, Instant notBefore, String error);

    @Query("UPDATE outbox FORCE INDEX (PRIMARY) SET status = IF(withdrawn_at IS NULL, 'WAITING', 'WITHDRAWN'), not_before = :notBefore,"
            + " last_error = :error, claimed_until = NULL"
            + " WHERE id IN (:ids) AND status = 'SENDING' AND claimed_until = :claimedUntil")
    int putBack(List<String> ids, Instant claimedUntil, Instant notBefore, String error);

    @Query("UPDATE outbox SET status = IF(withdrawn_at IS NULL, 'WAITING', 'WITHDRAWN'), not_before = :notBefore,"
            + " claimed_until = NULL WHERE id = :id AND status = 'SENDING' AND claimed_until = :claimedUntil")
    int postpone(String id, Instant claimedUntil, Instant notBefore);

    @Query("SELECT id FROM outbox WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " AND kind = 'PROGRAMME' AND channel = 'MAIL' AND status = 'WAITING'"
            + " AND (:address = '' OR to_address = :address)")
    List<String> waitingTo(String associationId, String recipientId, String address);

    @Query("UPDATE outbox FORCE INDEX (PRIMARY) SET status = 'STOPPED', model = '{}', attachments = NULL, last_error = :reason"
            + " WHERE id IN (:ids) AND status = 'WAITING'")
    int stop(List<String> ids, String reason);

    @Query("UPDATE outbox SET status = 'BOUNCED', last_error = :reason WHERE id = :id AND status = 'SENT'")
    int bounced(String id, String reason);

    /** The last mail that went to this address in each association. */
    @Query("SELECT * FROM outbox WHERE to_address = :address AND channel = 'MAIL' AND status IN ('SENT', 'BOUNCED')"
            + " ORDER BY created_at DESC, id LIMIT 20")
    List<OutboxRow> lastTo(String address);

    @Query("SELECT id FROM outbox WHERE association_id = :associationId AND unique_key = :uniqueKey")
    String idOf(String associationId, String uniqueKey);

    @Query("SELECT DISTINCT association_id FROM outbox LIMIT 2")
    List<String> associations();

    @Query("UPDATE outbox SET status = 'WAITING', attempts = 0, not_before = :now, last_error = NULL"
            + " WHERE association_id = :associationId AND id = :id AND status = 'GAVE_UP'")
    int tryAgain(String associationId, String id, Instant now);
}
