package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CheckInRepository extends GenericRepository<CheckIn, String> {

    Optional<CheckIn> findByAssociationIdAndId(String associationId, String id);

    List<CheckIn> findByAssociationIdAndPairIdOrderBySentAt(String associationId, String pairId);

    // Not INSERT IGNORE: that would swallow a missing value, too.
    @Query("INSERT INTO check_ins (id, association_id, pair_id, side, kind, ordinal, channel, status, due_on, sent_at,"
            + " expires_at, audience, letter_key) VALUES (:id, :associationId, :pairId, :side, :kind, :ordinal, :channel, :status,"
            + " :dueOn, :sentAt, :expiresAt, :audience, :letterKey) ON DUPLICATE KEY UPDATE id = id")
    void insertUnlessKnown(List<CheckIn> checkIns);

    /** Those of the addresses at which several young people of the association, or their parents, read. */
    @Query("SELECT x.email FROM (SELECT e.email, e.id FROM mentees e WHERE e.association_id = :associationId AND e.email IN (:emails)"
            + " UNION SELECT g.email, g.mentee_id FROM guardians g WHERE g.association_id = :associationId AND g.email IN (:emails)) x"
            + " GROUP BY x.email HAVING COUNT(DISTINCT x.id) > 1")
    List<String> sharedAddresses(String associationId, List<String> emails);

    /** Those of the ids that are stored. */
    @Query("SELECT id FROM check_ins WHERE association_id = :associationId AND id IN (:ids)")
    List<String> stored(String associationId, List<String> ids);

    /** Who was asked what since {@code since}, in every association. Check-ins first: a server that begins with the pairs reads all check-ins for each. */
    @Query("SELECT c.pair_id, c.side, c.kind, c.ordinal, c.sent_at,"
            + " CASE WHEN c.side = 'MENTEE' THEN p.mentee_id ELSE p.mentor_id END AS person_id"
            + " FROM check_ins c STRAIGHT_JOIN pairs p ON p.association_id = c.association_id AND p.id = c.pair_id"
            + " WHERE c.sent_at > :since")
    List<AskedOccasion> askedSince(Instant since);

    /** Unanswered mails of active pairs, in every association, whose reminder has come and which are still answerable. */
    @Query("SELECT c.* FROM check_ins c JOIN pairs p ON p.association_id = c.association_id AND p.id = c.pair_id"
            + " LEFT JOIN follow_up_settings f ON f.association_id = c.association_id"
            + " WHERE c.status = 'OPEN' AND c.sent_at <= DATE_SUB(:now, INTERVAL COALESCE(f.reminder_days, 3) DAY) AND c.channel = 'MAIL' AND c.reminded_at IS NULL"
            + " AND c.expires_at > :now AND p.status = 'ACTIVE' ORDER BY c.sent_at, c.id")
    List<CheckIn> toRemind(Instant now);

    /** Holds those of them that nobody was quicker to remind of, or to answer, until the transaction ends. */
    @Query("SELECT id FROM check_ins WHERE association_id = :associationId AND id IN (:ids) AND status = 'OPEN'"
            + " AND reminded_at IS NULL ORDER BY id FOR UPDATE")
    List<String> lockToRemind(String associationId, List<String> ids);

    @Query("UPDATE check_ins SET reminded_at = :remindedAt, reminder_key = :reminderKey WHERE association_id = :associationId AND id = :id")
    void reminded(List<CheckIn> checkIns);

    /** Check-ins of active pairs that stay open although nobody will ask again; where mails do not arrive is no silence. */
    @Query("SELECT c.* FROM check_ins c JOIN pairs p ON p.association_id = c.association_id AND p.id = c.pair_id"
            + " WHERE c.status = 'OPEN' AND p.status = 'ACTIVE' AND (c.reminded_at <= :remindedBefore"
            + " OR c.channel = 'PHONE' AND c.sent_at <= :sentBefore OR c.expires_at <= :now)"
            + " AND NOT EXISTS (SELECT 1 FROM signals s WHERE s.association_id = c.association_id AND s.status = 'OPEN'"
            + " AND s.code = 'S11' AND s.about = c.side AND (s.mentee_id = p.mentee_id OR s.mentor_id = p.mentor_id))"
            + " ORDER BY c.sent_at, c.id")
    List<CheckIn> unanswered(Instant remindedBefore, Instant sentBefore, Instant now);

    @Query("UPDATE check_ins SET status = 'SILENT' WHERE association_id = :associationId AND id = :id AND status = 'OPEN'")
    int fallSilent(String associationId, String id);

    @Query("UPDATE check_ins SET status = 'ANSWERED', answered_at = :now WHERE association_id = :associationId AND id = :id")
    void answered(String associationId, String id, Instant now);

    @Query("UPDATE check_ins SET status = 'STOPPED' WHERE association_id = :associationId AND pair_id = :pairId"
            + " AND status = 'OPEN'")
    int stop(String associationId, String pairId);

    /** Pairs of every association that pause, are held or end while a question to them is open; news are asked after the end. */
    @Query("SELECT DISTINCT p.id AS pair_id, p.association_id FROM check_ins c JOIN pairs p ON p.association_id = c.association_id"
            + " AND p.id = c.pair_id WHERE c.status = 'OPEN' AND c.kind <> 'NEWS' AND p.status IN ('PAUSED', 'ON_HOLD', 'CLOSING')"
            + " ORDER BY p.association_id, p.id")
    List<PairKey> restingWithQuestions();

    /** Check-ins that wait for a call and can be answered no more, or that a later question has replaced. Calls first: they are few. */
    @Query("SELECT DISTINCT c.* FROM outbox o STRAIGHT_JOIN check_ins c FORCE INDEX (check_ins_once)"
            + " ON c.association_id = o.association_id AND c.pair_id = o.pair_id"
            + " AND o.unique_key IN (c.letter_key, COALESCE(c.reminder_key, c.letter_key))"
            + " WHERE o.status = 'TO_CALL' AND (c.expires_at <= :now OR EXISTS (SELECT 1 FROM check_ins n FORCE INDEX (check_ins_once)"
            + " WHERE n.association_id = c.association_id AND n.pair_id = c.pair_id AND n.side = c.side AND n.sent_at > c.sent_at))")
    List<CheckIn> callsOver(Instant now);

    /** Holds the pair until the transaction ends, so that answers of both sides see each other. */
    @Query("SELECT id FROM pairs WHERE association_id = :associationId AND id = :pairId FOR UPDATE")
    Optional<String> lockPair(String associationId, String pairId);

    /**
     * Active pairs of every association that nothing good was heard of by day 14; machines' answers do not count, nor a yes that
     * the same side takes back on day 21; after a pause "not yet" is about the pause. Whoever was introduced, or has changed, longer ago than {@code changedAfter} was looked at often enough. Not "not exists", and check-ins
     * before answers: MariaDB would read all answers there are for it, or all of them for each pair.
     *
     * @param introducedBy the last day of introduction
     */
    @Query("SELECT p.id AS pair_id, p.association_id FROM pairs p WHERE p.status = 'ACTIVE' AND p.introduced_on <= :introducedBy"
            + " AND (p.introduced_on >= DATE(:changedAfter) OR p.status_since >= :changedAfter)"
            + " AND (SELECT 1 FROM signals s FORCE INDEX (signals_pair) WHERE s.association_id = p.association_id AND s.pair_id = p.id AND s.code = 'S5'"
            + " LIMIT 1) IS NULL"
            + " AND (SELECT 1 FROM meetings m WHERE m.association_id = p.association_id AND m.pair_id = p.id LIMIT 1) IS NULL"
            + " AND (SELECT 1 FROM check_ins c FORCE INDEX (check_ins_once) STRAIGHT_JOIN answers a ON a.association_id = c.association_id"
            + " AND a.check_in_id = c.id WHERE c.association_id = p.association_id AND c.pair_id = p.id"
            + " AND a.question IN (:questions) AND a.answer IN (:positive) AND a.within_minute = FALSE"
            + " AND (SELECT 1 FROM check_ins d FORCE INDEX (check_ins_once) STRAIGHT_JOIN answers b ON b.association_id = d.association_id"
            + " AND b.check_in_id = d.id WHERE d.association_id = c.association_id AND d.pair_id = c.pair_id AND d.side = c.side"
            + " AND d.kind = 'DAY_21' AND d.due_on > c.due_on AND b.answer IN (:takenBack) AND b.within_minute = FALSE LIMIT 1) IS NULL"
            + " LIMIT 1) IS NULL"
            + " ORDER BY p.association_id, p.id")
    List<PairKey> withoutEvidence(LocalDate introducedBy, Instant changedAfter, List<String> questions, List<String> positive,
                                  List<String> takenBack);

    /** Pairs of every association that nobody has introduced and no signal tells about yet. */
    @Query("SELECT p.id AS pair_id, p.association_id FROM pairs p WHERE p.status = 'TO_INTRODUCE' AND p.status_since <= :before"
            + " AND NOT EXISTS (SELECT 1 FROM signals s WHERE s.association_id = p.association_id AND s.pair_id = p.id"
            + " AND s.code = 'S16') ORDER BY p.association_id, p.id")
    List<PairKey> notIntroduced(Instant before);
}
