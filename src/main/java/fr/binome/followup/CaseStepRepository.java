package fr.binome.followup;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CaseStepRepository extends GenericRepository<CaseStep, String> {

    CaseStep save(CaseStep step);

    List<CaseStep> findByAssociationIdAndSignalIdOrderByAt(String associationId, String signalId);
}
