package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The sealed care files. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CareRepository extends GenericRepository<CareRow, String> {

    Optional<CareRow> findByAssociationIdAndMenteeId(String associationId, String menteeId);

    List<CareRow> findByAssociationId(String associationId);

    @Query("INSERT INTO care_files (mentee_id, association_id, sealed, updated_at) VALUES (:menteeId, :associationId, :sealed, :now)"
            + " ON DUPLICATE KEY UPDATE sealed = :sealed, updated_at = :now")
    void keep(String menteeId, String associationId, String sealed, Instant now);
}
