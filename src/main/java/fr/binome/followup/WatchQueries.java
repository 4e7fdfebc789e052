package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds, over all associations at once, what somebody has to look at and no signal tells about yet. Each query leaves out
 * what has been raised before, so that a quiet day costs one query a question.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface WatchQueries extends GenericRepository<Signal, String> {

    String PAIRS = "SELECT p.id AS pair_id, p.association_id FROM pairs p ";

    /** Introduced pairs that live and whose young person is under 18 or needs a check, with a check that ends by {@code until}. */
    @Query(PAIRS + "JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id"
            + " WHERE p.open_mentee IS NOT NULL AND p.introduced_on IS NOT NULL"
            + " AND (e.birth_date > :bornAfter OR e.required_check <> 'NONE')"
            + " AND NOT EXISTS (SELECT 1 FROM background_checks b WHERE b.association_id = p.association_id"
            + " AND b.mentor_id = p.mentor_id AND b.expires_on > :until"
            + " AND (b.type = 'HONORABILITE' OR e.required_check <> 'HONORABILITE'))"
            + " ORDER BY p.association_id, p.id")
    List<PairKey> checksEnding(LocalDate bornAfter, LocalDate until);

    /** Introduced pairs whose young person's birthday of this age lies in the days given; both days count. A birth date that was corrected counts anew. */
    @Query("SELECT p.id AS pair_id, p.association_id, e.birth_date AS day FROM pairs p"
            + " JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id"
            + " WHERE p.open_mentee IS NOT NULL AND p.introduced_on IS NOT NULL"
            + " AND e.birth_date BETWEEN :bornFrom AND :bornUntil AND (:guarded = FALSE OR e.required_check = 'HONORABILITE')"
            + " AND NOT EXISTS (SELECT 1 FROM signals s WHERE s.association_id = p.association_id AND s.pair_id = p.id"
            + " AND s.fact = CONCAT(:reason, ':', p.id, ':', e.birth_date)) ORDER BY p.association_id, p.id")
    List<PairDay> birthdays(LocalDate bornFrom, LocalDate bornUntil, boolean guarded, String reason);

    /**
     * Active pairs that came back from a pause and have given no sign of contact since.
     *
     * @param resumedBefore how long ago at least; {@code resumedAfter}: at most
     */
    @Query("SELECT p.id AS pair_id, p.association_id, MAX(v.at) AS at FROM pairs p JOIN pair_events v"
            + " ON v.association_id = p.association_id AND v.pair_id = p.id AND v.event = 'RESUME' AND v.from_status = 'PAUSED'"
            + " AND v.at > :resumedAfter WHERE p.status = 'ACTIVE'"
            + " AND NOT EXISTS (SELECT 1 FROM meetings m WHERE m.association_id = p.association_id AND m.pair_id = p.id"
            + " AND m.recorded_at >= v.at)"
            + " AND NOT EXISTS (SELECT 1 FROM check_ins c FORCE INDEX (check_ins_once) STRAIGHT_JOIN answers a ON a.association_id = c.association_id"
            + " AND a.check_in_id = c.id WHERE c.association_id = p.association_id AND c.pair_id = p.id AND a.at >= v.at"
            + " AND a.question IN (:questions) AND a.answer IN (:positive) AND a.within_minute = FALSE)"
            + " GROUP BY p.id, p.association_id HAVING MAX(v.at) <= :resumedBefore"
            + " ORDER BY p.association_id, p.id")
    List<PairMoment> notRestarted(Instant resumedBefore, Instant resumedAfter, List<String> questions, List<String> positive);

    /**
     * Pairs that live after both have said yes and do not pause, without any open signal, of which nothing was heard since
     * {@code before}: no answer, no call that reached somebody, no meeting, no introduction, no change. What the team settled
     * without a call, or what settled by itself, tells nothing of the two; only this very question is not asked again so soon.
     * Not "not exists", and by the indexes that begin with the pair: MariaDB would on some days read all there is for each pair.
     */
    @Query(PAIRS + "WHERE p.status IN ('ACTIVE', 'TO_INTRODUCE', 'ON_HOLD', 'CLOSING')"
            + " AND (p.introduced_on IS NULL OR p.introduced_on < :day) AND p.status_since < :before"
            + " AND (SELECT 1 FROM check_ins c FORCE INDEX (check_ins_once) WHERE c.association_id = p.association_id AND c.pair_id = p.id"
            + " AND c.answered_at >= :before LIMIT 1) IS NULL"
            + " AND (SELECT 1 FROM signals s FORCE INDEX (signals_pair) WHERE s.association_id = p.association_id AND s.pair_id = p.id AND (s.status = 'OPEN'"
            + " OR s.closed_at >= :before AND s.fact LIKE CONCAT('no-news:', p.id, ':%')) LIMIT 1) IS NULL"
            + " AND (SELECT 1 FROM signals s FORCE INDEX (signals_pair) STRAIGHT_JOIN calls k ON k.association_id = s.association_id AND k.signal_id = s.id"
            + " WHERE s.association_id = p.association_id AND s.pair_id = p.id AND k.called_at >= :before"
            + " AND k.outcome IN ('REACHED', 'NOTHING') LIMIT 1) IS NULL"
            + " AND (SELECT 1 FROM meetings m WHERE m.association_id = p.association_id AND m.pair_id = p.id"
            + " AND m.recorded_at >= :before LIMIT 1) IS NULL"
            + " AND (SELECT 1 FROM pair_notes n WHERE n.association_id = p.association_id AND n.pair_id = p.id"
            + " AND n.at >= :before AND n.outcome IN ('REACHED', 'NOTHING') LIMIT 1) IS NULL ORDER BY p.association_id, p.id")
    List<PairKey> forgotten(Instant before, LocalDate day);

    /** Pairs whose pause ends on {@code today} or has ended before. */
    @Query(PAIRS + "WHERE p.status = 'PAUSED' AND p.paused_until <= :today ORDER BY p.association_id, p.id")
    List<PairKey> pausesOver(LocalDate today);

    /** Living pairs whose young person is a minor, was authorised once and is not any more, since an authorisation was withdrawn. Withdrawals first: they are few. */
    @Query("SELECT p.id AS pair_id, p.association_id, MAX(k.withdrawn_at) AS at FROM consents k FORCE INDEX (consents_withdrawn)"
            + " STRAIGHT_JOIN pairs p ON p.association_id = k.association_id AND p.open_mentee = k.person_id"
            + " STRAIGHT_JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id AND e.birth_date > :bornAfter"
            + " WHERE k.withdrawn_at IS NOT NULL AND k.kind = 'PARENTAL_AUTHORISATION' AND k.withdrawn_at > k.given_at"
            + " AND NOT EXISTS (SELECT 1 FROM consents o WHERE o.association_id = p.association_id AND o.person_id = p.mentee_id"
            + " AND o.kind = 'PARENTAL_AUTHORISATION' AND o.withdrawn_at IS NULL)"
            + " AND NOT EXISTS (SELECT 1 FROM signals s WHERE s.association_id = p.association_id AND s.pair_id = p.id"
            + " AND s.code = 'S18' AND s.raised_at >= k.withdrawn_at)"
            + " GROUP BY p.id, p.association_id ORDER BY p.association_id, p.id")
    List<PairMoment> withdrawn(LocalDate bornAfter);

    /** How many wait in each association since {@code since} or longer. */
    @Query("SELECT association_id, COUNT(*) AS people FROM mentees WHERE status = 'WAITING' AND waiting_since <= :since"
            + " GROUP BY association_id ORDER BY association_id")
    List<AssociationCount> waiting(LocalDate since);

    /** Open signals of each association, and how many of them are overdue; what the lead alone sees is left out. */
    @Query("SELECT association_id, COUNT(*) AS open, SUM(CASE WHEN due_at < :now THEN 1 ELSE 0 END) AS overdue FROM signals"
            + " WHERE status = 'OPEN' AND code <> 'S15' GROUP BY association_id ORDER BY association_id")
    List<OverdueCount> overdue(Instant now);

    /** Coordinators who follow more pairs than their own guide says, or than {@code guide} where they have none. */
    @Query("SELECT p.association_id, COUNT(*) AS people FROM pairs p"
            + " LEFT JOIN portfolio_guides g ON g.association_id = p.association_id AND g.member_id = p.coordinator_id"
            + " WHERE p.open_mentee IS NOT NULL GROUP BY p.association_id, p.coordinator_id, g.guide"
            + " HAVING COUNT(*) > COALESCE(g.guide, :guide) ORDER BY p.association_id")
    List<AssociationCount> overGuide(long guide);

    /** Young people under eleven, or reached through somebody else, whom nobody has called since {@code before}. */
    @Query(PAIRS + "JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id"
            + " WHERE p.status = 'ACTIVE' AND p.introduced_on <= :day AND (e.birth_date > :bornAfter OR e.channel = 'VIA')"
            + " AND NOT EXISTS (SELECT 1 FROM signals s WHERE s.association_id = p.association_id AND s.pair_id = p.id"
            + " AND s.reason = 'CALL_CHILD' AND (s.status = 'OPEN' OR s.closed_at >= :before))"
            + " ORDER BY p.association_id, p.id")
    List<PairKey> toCallAlone(LocalDate day, LocalDate bornAfter, Instant before);

    /** Open messages of a minor that nobody has opened in time turn red. */
    @Query("UPDATE signals s JOIN mentees e ON e.association_id = s.association_id AND e.id = s.mentee_id"
            + " SET s.level = 'RED' WHERE s.code = 'S17' AND s.about = 'MENTEE' AND s.status = 'OPEN' AND s.level <> 'RED'"
            + " AND s.due_at < :now AND s.acknowledged_at IS NULL AND e.birth_date > :bornAfter"
            + " AND NOT EXISTS (SELECT 1 FROM audit_entries a WHERE a.association_id = s.association_id AND a.subject_id = s.detail"
            + " AND a.action = 'received-mail.opened')")
    int reddenUnreadMinors(Instant now, LocalDate bornAfter);

    /** Requests for erasure to be answered by {@code until} or before, that nobody has answered. */
    @Query("SELECT q.id, q.association_id, q.person_kind, q.person_id, q.answer_by FROM erasure_requests q"
            + " WHERE q.answered_at IS NULL AND q.answer_by <= :until ORDER BY q.association_id, q.id")
    List<ErasureDue> erasuresDue(LocalDate until);
}
