package fr.binome.pairing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What happened to one association's pairs. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PairEventRepository extends GenericRepository<PairEvent, String> {

    PairEvent save(PairEvent event);

    /** In the order in which they happened. */
    List<PairEvent> findByAssociationIdAndPairIdOrderByAt(String associationId, String pairId);
}
