package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Finds, over all associations, the open signals whose cause is gone: nobody has to tick what somebody has done elsewhere. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Settlements extends GenericRepository<Signal, String> {

    /** Introductions that are done, ends and holds that are over, planned ends and birthdays that have moved, grounds lost by a pair that has ended. */
    @Query("SELECT s.* FROM signals s JOIN pairs p ON p.association_id = s.association_id AND p.id = s.pair_id"
            + " WHERE s.status = 'OPEN' AND (s.reason = 'TO_INTRODUCE' AND p.status NOT IN ('TO_INTRODUCE', 'ON_HOLD')"
            + " OR s.reason = 'HELD_LONG' AND p.status <> 'ON_HOLD'"
            + " OR s.reason = 'CLOSING_LONG' AND p.status NOT IN ('CLOSING', 'ON_HOLD')"
            + " OR s.reason IN ('TURNS_18', 'TURNS_21') AND NOT EXISTS (SELECT 1 FROM mentees e WHERE e.association_id = s.association_id"
            + " AND e.id = p.mentee_id AND s.fact = CONCAT(s.reason, ':', p.id, ':', e.birth_date))"
            + " OR s.code = 'S18' AND p.open_mentee IS NULL"
            + " OR s.reason = 'ENDS_SOON' AND (p.status = 'CLOSING' OR EXISTS (SELECT 1 FROM pair_plans n"
            + " WHERE n.association_id = s.association_id AND n.pair_id = s.pair_id AND n.planned_end > CAST(s.detail AS DATE))))"
            + " ORDER BY s.id")
    List<Signal> ofPairs();

    /** Checks that end soon, where a newer one was seen since. */
    @Query("SELECT s.* FROM signals s WHERE s.status = 'OPEN' AND s.reason = 'CHECK_ENDS'"
            + " AND EXISTS (SELECT 1 FROM background_checks b WHERE b.association_id = s.association_id AND b.mentor_id = s.mentor_id"
            + " AND b.expires_on > CAST(s.detail AS DATE)) ORDER BY s.id")
    List<Signal> ofChecks();

    /** Requests for erasure that were answered. */
    @Query("SELECT s.* FROM signals s WHERE s.status = 'OPEN' AND s.reason IN ('ERASURE_SOON', 'ERASURE_LATE')"
            + " AND NOT EXISTS (SELECT 1 FROM erasure_requests q WHERE q.association_id = s.association_id"
            + " AND q.person_id IN (COALESCE(s.mentee_id, ''), COALESCE(s.mentor_id, '')) AND q.answered_at IS NULL) ORDER BY s.id")
    List<Signal> ofErasures();
}
