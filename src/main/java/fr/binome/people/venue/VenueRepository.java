package fr.binome.people.venue;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The places of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface VenueRepository extends GenericRepository<Venue, String> {

    Venue save(Venue venue);

    Venue update(Venue venue);

    Optional<Venue> findByAssociationIdAndId(String associationId, String id);

    List<Venue> findByAssociationIdOrderByName(String associationId);

    /** The places that are proposed to new pairs. */
    @Query("SELECT * FROM venues WHERE association_id = :associationId AND active = TRUE ORDER BY name, id")
    List<Venue> active(String associationId);
}
