package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SafetyReportRepository extends GenericRepository<SafetyReport, String> {

    SafetyReport save(SafetyReport report);

    List<SafetyReport> findByAssociationIdAndSignalIdOrderByAt(String associationId, String signalId);

    /** How many young people's open cases beside this one are about the mentor. */
    @Query("SELECT COUNT(DISTINCT s.id) FROM safety_reports x JOIN signals s ON s.association_id = x.association_id AND s.id = x.signal_id"
            + " WHERE s.association_id = :associationId AND s.mentor_id = :mentorId AND s.id <> :signalId AND s.code = 'S1'"
            + " AND s.status = 'OPEN' AND s.about = 'MENTEE' AND x.place = 'MENTOR'")
    long otherCasesAbout(String associationId, String mentorId, String signalId);
}
