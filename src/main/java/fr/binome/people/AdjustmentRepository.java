package fr.binome.people;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AdjustmentRepository extends GenericRepository<AdjustmentRow, String> {

    AdjustmentRow save(AdjustmentRow row);

    Optional<AdjustmentRow> findByAssociationIdAndMenteeId(String associationId, String menteeId);
}
