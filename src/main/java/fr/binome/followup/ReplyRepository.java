package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ReplyRepository extends GenericRepository<Reply, String> {

    List<Reply> findByAssociationIdAndCheckInId(String associationId, String checkInId);

    // VALUES(), not the parameters again, with which the driver could not send both answers in one statement.
    @Query("INSERT INTO answers (id, association_id, check_in_id, question, answer, channel, within_minute, at)"
            + " VALUES (:id, :associationId, :checkInId, :question, :answer, :channel, :withinMinute, :at)"
            + " ON DUPLICATE KEY UPDATE answer = VALUES(answer), channel = VALUES(channel), within_minute = VALUES(within_minute), at = VALUES(at)")
    void put(List<Reply> replies);

    /** What both sides of a pair were asked and answered, oldest occasion first; a check-in without answers has one row. */
    @Query("SELECT c.id AS check_in_id, c.side, c.kind, c.ordinal, c.due_on, c.status, a.question, a.answer, a.at AS said_at,"
            + " COALESCE(a.within_minute, 0) AS fast, a.channel FROM check_ins c FORCE INDEX (check_ins_once)"
            + " LEFT JOIN answers a FORCE INDEX (answers_once) ON a.association_id = c.association_id AND a.check_in_id = c.id"
            + " WHERE c.association_id = :associationId AND c.pair_id = :pairId ORDER BY c.due_on, c.id")
    List<HistoryRow> history(String associationId, String pairId);

    /** How many of these mails left since {@code since}. */
    @Query("SELECT COUNT(*) FROM outbox WHERE association_id = :associationId AND unique_key IN (:uniqueKeys)"
            + " AND sent_at > :since")
    long mailedSince(String associationId, List<String> uniqueKeys, Instant since);
}
