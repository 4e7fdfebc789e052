package fr.binome.pairing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The pairs of one association. Statuses change only through {@link PairChanges}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PairRepository extends GenericRepository<Pair, String> {

    Pair save(Pair pair);

    Optional<Pair> findByAssociationIdAndId(String associationId, String id);

    List<Pair> findByAssociationIdAndIdIn(String associationId, List<String> ids);

    List<Pair> findByAssociationIdAndStatus(String associationId, PairStatus status);

    List<Pair> findByAssociationIdAndMenteeIdOrderByCreatedAt(String associationId, String menteeId);

    List<Pair> findByAssociationIdAndMentorIdOrderByCreatedAt(String associationId, String mentorId);

    /** Every pair that takes a place now. */
    List<Pair> findByAssociationIdAndOpenMenteeIsNotNull(String associationId);

    /** Pairs that ended with a no of one of the two or of a guardian, or were closed. */
    @Query("SELECT * FROM pairs WHERE association_id = :associationId"
            + " AND (status IN ('MENTOR_DECLINED', 'MENTEE_DECLINED', 'CLOSED') OR status = 'WITHDRAWN' AND EXISTS (SELECT 1"
            + " FROM pair_events e WHERE e.association_id = pairs.association_id AND e.pair_id = pairs.id"
            + " AND e.event = 'GUARDIAN_OBJECTS'))")
    List<Pair> endedForGood(String associationId);

    /** The pair as it is at this moment, held until the transaction ends: nobody changes it meanwhile. */
    @Query("SELECT * FROM pairs WHERE association_id = :associationId AND id = :id FOR UPDATE")
    Optional<Pair> lock(String associationId, String id);

    /** Every living pair of a mentor at this moment, held until the transaction ends. */
    @Query("SELECT * FROM pairs WHERE association_id = :associationId AND mentor_id = :mentorId AND open_mentee IS NOT NULL"
            + " ORDER BY id FOR UPDATE")
    List<Pair> lockOfMentor(String associationId, String mentorId);

    /** The same of a young person, who has one at the most. */
    @Query("SELECT * FROM pairs WHERE association_id = :associationId AND open_mentee = :menteeId FOR UPDATE")
    List<Pair> lockOfMentee(String associationId, String menteeId);

    /** Holds the mentor's living pairs until the transaction ends, so that two people cannot fill the last place. */
    @Query("SELECT id FROM pairs WHERE association_id = :associationId AND mentor_id = :mentorId AND open_mentee IS NOT NULL"
            + " FOR UPDATE")
    List<String> lockLiving(String associationId, String mentorId);

    /** The living pairs that a member follows. */
    @Query("SELECT * FROM pairs WHERE association_id = :associationId AND coordinator_id = :memberId AND open_mentee IS NOT NULL ORDER BY id")
    List<Pair> livingOf(String associationId, String memberId);

    /** How many young people without a living pair a member follows. */
    @Query("SELECT COUNT(*) FROM mentees m WHERE m.association_id = :associationId AND m.coordinator_id = :memberId AND m.status <> 'LEFT'"
            + " AND NOT EXISTS (SELECT 1 FROM pairs p WHERE p.association_id = m.association_id AND p.open_mentee = m.id)")
    long menteesFollowedBy(String associationId, String memberId);

    @Query("UPDATE mentees SET coordinator_id = :to, version = version + 1 WHERE association_id = :associationId AND coordinator_id = :from")
    void followMentees(String associationId, String from, String to);

    /** Gives a living pair to another coordinator; 0 if somebody was quicker. */
    @Query("UPDATE pairs SET coordinator_id = :to, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND coordinator_id = :from AND open_mentee IS NOT NULL")
    int follow(String associationId, String id, String from, String to);

    /** How many living pairs each coordinator follows. */
    @Query("SELECT coordinator_id, COUNT(*) AS pairs FROM pairs WHERE association_id = :associationId"
            + " AND open_mentee IS NOT NULL GROUP BY coordinator_id")
    List<CoordinatorLoad> loads(String associationId);

    /** Pairs of every association that have waited for their introduction since {@code instant} or longer. */
    @Query("SELECT * FROM pairs WHERE status = 'TO_INTRODUCE' AND status_since <= :instant ORDER BY association_id, id")
    List<Pair> toIntroduceSince(Instant instant);

    /**
     * Pairs of every association whose answer is late.
     *
     * @param now the present
     */
    @Query("SELECT * FROM pairs WHERE status = 'PROPOSED' AND mentor_answer_by < :now"
            + " OR status = 'MENTOR_ACCEPTED' AND mentee_answer_by < :now ORDER BY association_id, id")
    List<Pair> overdue(Instant now);

    /** Open questions that have no reminder yet and whose first half has passed. */
    @Query("SELECT * FROM pairs WHERE reminded_at IS NULL AND (status = 'PROPOSED' AND mentor_answer_by > :now"
            + " AND mentor_answer_by <= :mentorHalf OR status = 'MENTOR_ACCEPTED' AND mentee_answer_by > :now"
            + " AND mentee_answer_by <= :menteeHalf) ORDER BY association_id, id LIMIT 500")
    List<Pair> toRemind(Instant now, Instant mentorHalf, Instant menteeHalf);

    /** Marks the reminder; 0 if somebody was quicker or has answered. */
    @Query("UPDATE pairs SET reminded_at = :now, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = :status AND reminded_at IS NULL")
    int remind(String associationId, String id, PairStatus status, Instant now);

    /** Moves the pair only if it is still in {@code from}; 0 if somebody was quicker. Nulls leave a column as it is. */
    @Query("UPDATE pairs SET status = :to, open_mentee = :openMentee, held_from = :heldFrom, paused_until = :pausedUntil,"
            + " status_since = :now, reminded_at = NULL,"
            + " decline_reason = COALESCE(:declineReason, decline_reason),"
            + " mentee_answer_by = COALESCE(:menteeAnswerBy, mentee_answer_by),"
            + " introduced_on = COALESCE(:introducedOn, introduced_on),"
            + " guardian_until = COALESCE(:guardianUntil, guardian_until), version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status = :from")
    int move(String associationId, String id, PairStatus from, PairStatus to, @Nullable String openMentee,
             @Nullable PairStatus heldFrom, @Nullable LocalDate pausedUntil, Instant now, @Nullable DeclineReason declineReason,
             @Nullable Instant menteeAnswerBy, @Nullable LocalDate introducedOn, @Nullable Instant guardianUntil);

    /** Gives whoever is asked the whole time again. */
    @Query("UPDATE pairs SET mentor_answer_by = CASE WHEN status = 'PROPOSED' THEN :mentorBy ELSE mentor_answer_by END,"
            + " mentee_answer_by = CASE WHEN status = 'MENTOR_ACCEPTED' THEN :menteeBy ELSE mentee_answer_by END,"
            + " version = version + 1 WHERE association_id = :associationId AND id = :id")
    void timeAgain(String associationId, String id, Instant mentorBy, Instant menteeBy);

    /** Pairs whose guardians had their days to object; the young person is to be asked. */
    @Query("SELECT * FROM pairs WHERE status = 'MENTOR_ACCEPTED' AND mentee_answer_by IS NULL AND guardian_until <= :now"
            + " ORDER BY association_id, id LIMIT 500")
    List<Pair> guardiansSilent(Instant now);

    /** Asks the young person from now on; 0 if somebody was quicker. */
    @Query("UPDATE pairs SET mentee_answer_by = :answerBy, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = 'MENTOR_ACCEPTED' AND mentee_answer_by IS NULL")
    int askMentee(String associationId, String id, Instant answerBy);

    /** Nobody has told the guardians: their days begin once somebody has; 0 if the pair has moved on. */
    @Query("UPDATE pairs SET guardian_until = NULL, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = 'MENTOR_ACCEPTED' AND mentee_answer_by IS NULL AND guardian_until IS NOT NULL")
    int guardianUntold(String associationId, String id);

    /** The guardians have their days again; 0 if nobody waits for that. */
    @Query("UPDATE pairs SET guardian_until = :until, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = 'MENTOR_ACCEPTED' AND mentee_answer_by IS NULL")
    int guardianDaysAgain(String associationId, String id, @Nullable Instant until);

    /** The guardians have been told; 0 if the young person is asked already or the pair has moved on. */
    @Query("UPDATE pairs SET guardian_until = :until, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = 'MENTOR_ACCEPTED' AND mentee_answer_by IS NULL AND guardian_until IS NULL")
    int guardianTold(String associationId, String id, Instant until);
}
