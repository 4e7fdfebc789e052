package fr.binome.intake.self;

import fr.binome.people.Mentee;
import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** What people change of their own state, and what they may read of their pair. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface SelfRows extends GenericRepository<Mentee, String> {

    /** A mentor as a family may know one. */
    @QueryRow
    record Known(String firstName, String job) {
    }

    /** A young person whose rest is over. */
    @QueryRow
    record Rested(String associationId, String menteeId) {
    }

    /** The mentor of a pair to which both have said yes. */
    @Query("SELECT r.first_name, r.job FROM pairs p JOIN mentors r ON r.association_id = p.association_id AND r.id = p.mentor_id"
            + " WHERE p.association_id = :associationId AND p.mentee_id = :menteeId"
            + " AND p.status IN ('TO_INTRODUCE', 'ACTIVE', 'PAUSED', 'CLOSING') ORDER BY p.created_at DESC LIMIT 1")
    @Nullable
    Known mentorOf(String associationId, String menteeId);

    /** Until when the young person's pair or the young person rests; null if neither does. */
    @Query("SELECT COALESCE((SELECT MAX(p.paused_until) FROM pairs p WHERE p.association_id = :associationId AND p.mentee_id = :menteeId"
            + " AND p.status = 'PAUSED'), (SELECT r.until FROM rests r WHERE r.mentee_id = :menteeId))")
    @Nullable
    LocalDate restOf(String associationId, String menteeId);

    @Query("INSERT INTO rests (mentee_id, association_id, until) VALUES (:menteeId, :associationId, :until)"
            + " ON DUPLICATE KEY UPDATE until = :until")
    void rest(String menteeId, String associationId, LocalDate until);

    @Query("DELETE FROM rests WHERE mentee_id = :menteeId")
    int wake(String menteeId);

    @Query("SELECT association_id, mentee_id FROM rests WHERE until <= :today ORDER BY until LIMIT 500")
    List<Rested> over(LocalDate today);

    @Query("UPDATE mentees SET status = 'PAUSED', version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status IN ('WAITING', 'AWAITING_CONSENT')")
    int pauseMentee(String associationId, String id);

    @Query("UPDATE mentees SET status = 'AWAITING_CONSENT', version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = 'PAUSED'")
    int returnMentee(String associationId, String id);

    @Query("UPDATE mentees SET status = 'LEFT', version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status NOT IN ('PAIRED', 'LEFT')")
    int leaveMentee(String associationId, String id);

    @Query("UPDATE mentors SET status = 'PAUSED', paused_until = :until, version = version + 1 WHERE association_id = :associationId"
            + " AND id = :id AND status IN ('AVAILABLE', 'FULL', 'PAUSED')")
    int pauseMentor(String associationId, String id, LocalDate until);

    /** From today on; whether there is room is for the pairs to say. */
    @Query("UPDATE mentors SET paused_until = :today, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = 'PAUSED'")
    int returnMentor(String associationId, String id, LocalDate today);

    /** A mentor who still has a pair rests without an end, so that nobody new is proposed. */
    @Query("UPDATE mentors SET status = CASE WHEN EXISTS (SELECT 1 FROM pairs p WHERE p.association_id = mentors.association_id"
            + " AND p.mentor_id = mentors.id AND p.open_mentee IS NOT NULL) THEN 'PAUSED' ELSE 'LEFT' END, paused_until = NULL,"
            + " version = version + 1 WHERE association_id = :associationId AND id = :id AND status <> 'LEFT'")
    int leaveMentor(String associationId, String id);
}
