package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When each pair is planned to end: on the day somebody has chosen, else so many months after its introduction as the
 * association's settings say, fewer for an internship or an apprenticeship (requirement R26: six and three).
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlannedEnds extends GenericRepository<PairPlan, String> {

    String END = "COALESCE(n.planned_end, DATE_ADD(p.introduced_on, INTERVAL"
            + " CASE WHEN e.goals LIKE 'STAG%' OR e.goals LIKE 'ALTE%' THEN COALESCE(f.short_months, 3)"
            + " ELSE COALESCE(f.months, 6) END MONTH))";
    String OF_PAIRS = " FROM pairs p JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id"
            + " LEFT JOIN pair_plans n ON n.pair_id = p.id AND n.association_id = p.association_id"
            + " LEFT JOIN follow_up_settings f ON f.association_id = p.association_id";

    String RHYTHM = "SELECT p.id AS pair_id, p.association_id, p.mentee_id, p.mentor_id, p.introduced_on, " + END + " AS planned_end,"
            + " v.at AS resumed_at, COALESCE(v.pauses, 0) AS pauses, COALESCE(f.first_day, 7) AS first_day,"
            + " COALESCE(f.second_day, 21) AS second_day, COALESCE(f.pulse, 1) AS pulse, p.status AS status" + OF_PAIRS;

    /** What the planner has to know of every active pair, association by association. */
    @Query(RHYTHM
            + " LEFT JOIN (SELECT pair_id, MAX(at) AS at, COUNT(*) AS pauses FROM pair_events WHERE event = 'RESUME'"
            + " AND from_status = 'PAUSED' GROUP BY pair_id) v ON v.pair_id = p.id"
            + " WHERE p.status = 'ACTIVE' AND p.introduced_on IS NOT NULL ORDER BY p.association_id, p.id")
    List<RhythmRow> active();

    /** The same of one association's active pairs: of those a member follows, or of {@code all}. */
    @Query(RHYTHM
            + " LEFT JOIN (SELECT pair_id, MAX(at) AS at, COUNT(*) AS pauses FROM pair_events WHERE event = 'RESUME'"
            + " AND from_status = 'PAUSED' AND association_id = :associationId GROUP BY pair_id) v ON v.pair_id = p.id"
            + " WHERE p.association_id = :associationId AND p.status = 'ACTIVE' AND p.introduced_on IS NOT NULL"
            + " AND (:all = TRUE OR p.coordinator_id = :memberId)")
    List<RhythmRow> activeOf(String associationId, String memberId, boolean all);

    /** The same of one pair, whatever its status; empty before its introduction. */
    @Query(RHYTHM
            + " LEFT JOIN (SELECT pair_id, MAX(at) AS at, COUNT(*) AS pauses FROM pair_events WHERE event = 'RESUME'"
            + " AND from_status = 'PAUSED' AND association_id = :associationId AND pair_id = :pairId GROUP BY pair_id) v"
            + " ON v.pair_id = p.id"
            + " WHERE p.association_id = :associationId AND p.id = :pairId AND p.introduced_on IS NOT NULL")
    Optional<RhythmRow> of(String associationId, String pairId);

    /** Active pairs of all associations that end by {@code until} and of which no signal has told so. */
    @Query("SELECT x.pair_id, x.association_id, x.day FROM (SELECT p.id AS pair_id, p.association_id, " + END + " AS day"
            + OF_PAIRS + " WHERE p.status = 'ACTIVE' AND p.introduced_on IS NOT NULL) x WHERE x.day <= :until"
            + " AND NOT EXISTS (SELECT 1 FROM signals s WHERE s.association_id = x.association_id AND s.pair_id = x.pair_id"
            + " AND s.reason = 'ENDS_SOON' AND CAST(s.detail AS DATE) = x.day) ORDER BY x.association_id, x.pair_id")
    List<PairDay> endingUntil(LocalDate until);

    @Query("INSERT INTO pair_plans (pair_id, association_id, planned_end) VALUES (:pairId, :associationId, :day)"
            + " ON DUPLICATE KEY UPDATE planned_end = :day")
    void put(String pairId, String associationId, LocalDate day);
}
