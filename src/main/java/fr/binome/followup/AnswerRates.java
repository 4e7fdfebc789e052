package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Counts answers, in one query. What was stopped before it could be answered is not asked; machines' answers are none. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AnswerRates extends GenericRepository<CheckIn, String> {

    @Query("SELECT c.kind, c.side, DATE(DATE_SUB(c.sent_at, INTERVAL WEEKDAY(c.sent_at) DAY)) AS week, COUNT(*) AS sent,"
            + " SUM(CASE WHEN c.answered_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM answers a WHERE"
            + " a.association_id = c.association_id AND a.check_in_id = c.id AND a.within_minute = TRUE) THEN 1 ELSE 0 END) AS answered,"
            + " SUM(CASE WHEN c.answered_at IS NOT NULL AND EXISTS (SELECT 1 FROM answers a WHERE a.association_id = c.association_id"
            + " AND a.check_in_id = c.id AND a.channel = 'PHONE') THEN 1 ELSE 0 END) AS phoned"
            + " FROM check_ins c WHERE c.association_id = :associationId AND c.sent_at >= :since"
            + " AND (c.status <> 'STOPPED' OR c.answered_at IS NOT NULL)"
            + " GROUP BY c.kind, c.side, DATE(DATE_SUB(c.sent_at, INTERVAL WEEKDAY(c.sent_at) DAY))")
    List<AnswerRate> since(String associationId, Instant since);
}
