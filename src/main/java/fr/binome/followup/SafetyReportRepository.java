package fr.binome.followup;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SafetyReportRepository extends GenericRepository<SafetyReport, String> {

    SafetyReport save(SafetyReport report);

    List<SafetyReport> findByAssociationIdAndSignalIdOrderByAt(String associationId, String signalId);
}
