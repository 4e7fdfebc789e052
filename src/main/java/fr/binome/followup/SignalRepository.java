package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignalRepository extends GenericRepository<Signal, String> {

    /** A signal with the names that its line shows. */
    String NAMED = "SELECT s.id, s.code, s.level, s.pair_id, s.mentee_id, s.mentor_id, s.about, s.reason, s.detail, s.owner_id, s.deputy_id, s.raised_at, s.due_at,"
            + " s.call_again_at, COALESCE(e.first_name, '') AS mentee_name, e.phone AS mentee_phone,"
            + " COALESCE(r.first_name, '') AS mentor_name, r.phone AS mentor_phone, o.first_name AS owner_first_name,"
            + " o.last_name AS owner_last_name, (SELECT c.outcome FROM calls c WHERE c.association_id = s.association_id"
            + " AND c.signal_id = s.id ORDER BY c.called_at DESC, c.id LIMIT 1) AS last_call"
            + " FROM signals s"
            + " LEFT JOIN mentees e ON e.association_id = s.association_id AND e.id = s.mentee_id"
            + " LEFT JOIN mentors r ON r.association_id = s.association_id AND r.id = s.mentor_id"
            + " JOIN team_members o ON o.association_id = s.association_id AND o.id = s.owner_id";

    Optional<Signal> findByAssociationIdAndId(String associationId, String id);

    List<Signal> findByAssociationIdAndPairIdOrderByRaisedAt(String associationId, String pairId);

    List<Signal> findByAssociationIdAndPairIdAndStatusOrderByRaisedAt(String associationId, String pairId, SignalStatus status);

    @Query("INSERT INTO signals (id, association_id, code, level, fact, pair_id, mentee_id, mentor_id, about, reason, detail, owner_id, deputy_id, status,"
            + " raised_at, due_at, outcome) VALUES (:id, :associationId, :code, :level, :fact, :pairId, :menteeId, :mentorId, :about,"
            + " :reason, :detail, :ownerId, :deputyId, :status, :raisedAt, :dueAt, :outcome) ON DUPLICATE KEY UPDATE id = id")
    void insertUnlessKnown(Signal signal);

    @Query("SELECT COUNT(*) FROM signals WHERE id = :id")
    long countById(String id);

    @Query("SELECT * FROM signals WHERE association_id = :associationId AND pair_id = :pairId AND code = :code"
            + " AND status = 'OPEN' ORDER BY raised_at, id LIMIT 1")
    Optional<Signal> open(String associationId, String pairId, SignalCode code);

    /** How many signals of this status tell of the fact, said once or several times. */
    @Query("SELECT COUNT(*) FROM signals WHERE association_id = :associationId AND code = :code AND fact LIKE CONCAT(:fact, '%')"
            + " AND status = :status")
    long countOfFact(String associationId, SignalCode code, String fact, SignalStatus status);

    /** An open signal of this code and reason that tells of the same person or, with nobody named, of the same programme. */
    @Query("SELECT COUNT(*) FROM signals WHERE association_id = :associationId AND code = :code AND reason = :reason"
            + " AND status = 'OPEN' AND pair_id IS NULL AND (mentee_id = :menteeId OR mentee_id IS NULL AND :menteeId IS NULL)"
            + " AND (mentor_id = :mentorId OR mentor_id IS NULL AND :mentorId IS NULL)")
    long openBeyondPairs(String associationId, SignalCode code, Reason reason, @Nullable String menteeId, @Nullable String mentorId);

    /** The pairs of all associations to which nothing is sent because a signal of these codes is open. */
    @Query("SELECT DISTINCT pair_id FROM signals WHERE status = 'OPEN' AND code IN (:codes)")
    List<String> pairsWithOpen(List<String> codes);

    /** Closes the signal; 0 if somebody was quicker. */
    @Query("UPDATE signals SET status = 'CLOSED', closed_at = :now, closed_by = :memberId, outcome = :outcome"
            + " WHERE association_id = :associationId AND id = :id AND status = 'OPEN'")
    int close(String associationId, String id, String memberId, String outcome, Instant now);

    /** Plans the next try; 0 if the signal was closed meanwhile. */
    @Query("UPDATE signals SET call_again_at = :callAgainAt WHERE association_id = :associationId AND id = :id"
            + " AND status = 'OPEN'")
    int plan(String associationId, String id, @Nullable Instant callAgainAt);

    /**
     * The open signals that a member is to see: the member's own, those of others that are overdue, or whose
     * owner is away, where the member is the deputy, S1 for its deputy and the safeguarding lead, and everything if {@code all};
     * nothing about a pair that the member is one of.
     */
    @Query(NAMED + " WHERE s.association_id = :associationId AND s.status = 'OPEN' AND (:all = TRUE OR s.owner_id = :memberId"
            + " OR s.deputy_id = :memberId AND (s.due_at < :now OR s.code = 'S1' OR EXISTS (SELECT 1 FROM absences b"
            + " WHERE b.association_id = s.association_id AND b.member_id = s.owner_id AND DATE(:now) BETWEEN b.from_day AND b.until_day))"
            + " OR :safeguarding = TRUE AND s.code = 'S1')"
            + " AND NOT EXISTS (SELECT 1 FROM team_members t WHERE t.association_id = s.association_id AND t.id = :memberId"
            + " AND t.email IN (COALESCE(e.email, ''), COALESCE(r.email, '')))"
            + " ORDER BY s.due_at, s.id")
    List<OpenSignal> openFor(String associationId, String memberId, boolean all, boolean safeguarding, Instant now);

    /** One signal, open or closed, with the names that its page shows. */
    @Query(NAMED + " WHERE s.association_id = :associationId AND s.id = :id")
    Optional<OpenSignal> named(String associationId, String id);

    /** Notes that somebody in charge has read it; 0 if somebody has before. */
    @Query("UPDATE signals SET acknowledged_at = :now, acknowledged_by = :memberId WHERE association_id = :associationId"
            + " AND id = :id AND acknowledged_at IS NULL")
    int acknowledge(String associationId, String id, String memberId, Instant now);

    /** More was said, which nobody has read: a signal that was read is due again. */
    @Query("UPDATE signals SET due_at = CASE WHEN acknowledged_at IS NULL THEN due_at ELSE :dueAt END, acknowledged_at = NULL,"
            + " acknowledged_by = NULL, escalated_at = NULL WHERE association_id = :associationId AND id = :id AND status = 'OPEN'")
    int readAgain(String associationId, String id, Instant dueAt);

    /** Red signals of every association that are overdue and of which the lead was not told; S1 only while nobody has read it. */
    @Query("SELECT * FROM signals WHERE status = 'OPEN' AND level = 'RED' AND due_at < :now AND escalated_at IS NULL"
            + " AND (code <> 'S1' OR acknowledged_at IS NULL) ORDER BY due_at, id")
    List<Signal> toEscalate(Instant now);

    /** 0 if somebody was quicker. */
    @Query("UPDATE signals SET escalated_at = :now WHERE association_id = :associationId AND id = :id AND escalated_at IS NULL")
    int escalated(String associationId, String id, Instant now);

    /** Gives an open signal to somebody else; the one who had it is the deputy if that is nobody else. */
    @Query("UPDATE signals SET owner_id = :ownerId, deputy_id = :deputyId WHERE association_id = :associationId AND id = :id"
            + " AND status = 'OPEN'")
    int handOver(String associationId, String id, String ownerId, @Nullable String deputyId);

    /** Every open signal that this member answers for. */
    @Query("SELECT * FROM signals WHERE association_id = :associationId AND status = 'OPEN' AND owner_id = :memberId"
            + " ORDER BY due_at, id")
    List<Signal> openOf(String associationId, String memberId);

    /** Every open signal in which this member stands in. */
    @Query("SELECT * FROM signals WHERE association_id = :associationId AND status = 'OPEN' AND deputy_id = :memberId ORDER BY due_at, id")
    List<Signal> openWithDeputy(String associationId, String memberId);

    /** Holds the signal until the transaction ends, so that two calls about it come one after the other. */
    @Query("SELECT id FROM signals WHERE association_id = :associationId AND id = :id FOR UPDATE")
    Optional<String> lock(String associationId, String id);

    /** The numbers above the list, of the member's own pairs or of {@code all}. */
    @Query("SELECT (SELECT COUNT(*) FROM pairs p WHERE p.association_id = :associationId AND p.status = 'ACTIVE'"
            + " AND (:all = TRUE OR p.coordinator_id = :memberId)) AS followed,"
            + " (SELECT COUNT(*) FROM check_ins c JOIN pairs p ON p.association_id = c.association_id AND p.id = c.pair_id"
            + " WHERE c.association_id = :associationId AND c.sent_at >= :monthStart"
            + " AND (:all = TRUE OR p.coordinator_id = :memberId)) AS asked,"
            + " (SELECT COUNT(*) FROM check_ins c JOIN pairs p ON p.association_id = c.association_id AND p.id = c.pair_id"
            + " WHERE c.association_id = :associationId AND c.sent_at >= :monthStart AND c.answered_at IS NOT NULL"
            + " AND (:all = TRUE OR p.coordinator_id = :memberId)) AS answered")
    TodayCounts counts(String associationId, String memberId, boolean all, Instant monthStart);
}
