package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What happened to one association's pairs. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PairEventRepository extends GenericRepository<PairEvent, String> {

    PairEvent save(PairEvent event);

    /** How often the pair went from on hold straight to its end. */
    @Query("SELECT COUNT(*) FROM pair_events WHERE association_id = :associationId AND pair_id = :pairId"
            + " AND event = 'START_CLOSING' AND from_status = 'ON_HOLD'")
    long endedFromHold(String associationId, String pairId);

    /** In the order in which they happened. */
    List<PairEvent> findByAssociationIdAndPairIdOrderByAt(String associationId, String pairId);
}
