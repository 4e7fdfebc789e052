package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/** Where a programme stands, in one query. {@code branch} as {@link fr.binome.account.Staff#branch} gives it: empty for all. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface StateRepository extends GenericRepository<Pair, String> {

    @Query("SELECT m.waiting, o.available, p.active, m.parents, o.to_check, (SELECT COUNT(*) FROM proposals d JOIN rounds r"
            + "  ON r.association_id = d.association_id AND r.id = d.round_id AND r.status = 'REVIEW' JOIN mentees w ON w.association_id = d.association_id"
            + "  AND w.id = d.mentee_id WHERE d.association_id = :associationId AND d.decision = 'PENDING' AND (:branch = '' OR w.branch_id = :branch"
            + "  OR w.branch_id IS NULL OR w.coordinator_id = :memberId)) AS decisions, p.late, p.to_tell, p.to_introduce, p.held"
            + " FROM (SELECT COALESCE(SUM(status = 'WAITING'), 0) AS waiting, COALESCE(SUM(status = 'AWAITING_CONSENT'), 0) AS parents FROM mentees"
            + "  WHERE association_id = :associationId AND (:branch = '' OR branch_id = :branch OR branch_id IS NULL OR coordinator_id = :memberId)) m"
            + " JOIN (SELECT COALESCE(SUM(status = 'AVAILABLE'), 0) AS available, COALESCE(SUM(status = 'TO_CHECK'), 0) AS to_check FROM mentors"
            + "  WHERE association_id = :associationId AND (:branch = '' OR branch_id = :branch OR branch_id IS NULL)) o ON TRUE"
            + " JOIN (SELECT COALESCE(SUM(q.status = 'ACTIVE'), 0) AS active, COALESCE(SUM(q.status = 'TO_INTRODUCE'), 0) AS to_introduce,"
            + "  COALESCE(SUM(q.status = 'ON_HOLD'), 0) AS held,"
            + "  COALESCE(SUM(q.status = 'MENTOR_ACCEPTED' AND q.mentee_answer_by IS NULL AND q.guardian_until IS NULL), 0) AS to_tell,"
            + "  COALESCE(SUM(q.status = 'PROPOSED' AND q.mentor_answer_by < :now OR q.status = 'MENTOR_ACCEPTED' AND q.mentee_answer_by < :now), 0)"
            + "  AS late FROM pairs q JOIN mentees e ON e.association_id = q.association_id AND e.id = q.mentee_id"
            + "  WHERE q.association_id = :associationId AND q.open_mentee IS NOT NULL"
            + "  AND (:branch = '' OR e.branch_id = :branch OR e.branch_id IS NULL OR q.coordinator_id = :memberId)) p ON TRUE")
    StateCounts of(String associationId, String branch, String memberId, Instant now);
}
