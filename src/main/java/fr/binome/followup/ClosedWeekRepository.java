package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosedWeekRepository extends GenericRepository<PairPlan, String> {

    /** An association's closed weeks that end on {@code since} or later. */
    @Query("SELECT id, from_day, until_day, asks + 0 AS asks FROM closed_weeks WHERE association_id = :associationId"
            + " AND until_day >= :since ORDER BY from_day, id")
    List<ClosedWeek> from(String associationId, LocalDate since);

    /** The associations whose questions wait on {@code day}. */
    @Query("SELECT DISTINCT association_id FROM closed_weeks WHERE asks = FALSE AND from_day <= :day AND until_day >= :day")
    List<String> quietOn(LocalDate day);

    @Query("INSERT INTO closed_weeks (id, association_id, from_day, until_day, asks) VALUES (:id, :associationId, :fromDay, :untilDay, :asks)")
    void add(String id, String associationId, LocalDate fromDay, LocalDate untilDay, boolean asks);

    @Query("SELECT days, opens, closes FROM office_hours WHERE association_id = :associationId")
    Optional<OfficeHours> hoursOf(String associationId);

    @Query("INSERT INTO office_hours (association_id, days, opens, closes) VALUES (:associationId, :days, :opens, :closes)"
            + " ON DUPLICATE KEY UPDATE days = :days, opens = :opens, closes = :closes")
    void keepHours(String associationId, String days, int opens, int closes);

    @Query("DELETE FROM closed_weeks WHERE association_id = :associationId AND id = :id")
    int remove(String associationId, String id);
}
