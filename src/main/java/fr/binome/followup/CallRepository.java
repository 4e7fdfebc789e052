package fr.binome.followup;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CallRepository extends GenericRepository<Call, String> {

    Call save(Call call);

    Optional<Call> findById(String id);

    List<Call> findByAssociationIdAndSignalIdOrderByCalledAt(String associationId, String signalId);
}
