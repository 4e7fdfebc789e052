package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
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

    Optional<CareRow> findByAssociationIdAndContactId(String associationId, String contactId);

    List<CareRow> findByAssociationId(String associationId);

    /** @param contactId for the file's first contact, if it has one now; an id that was given stays */
    @Query("INSERT INTO care_files (mentee_id, association_id, sealed, contact_id, updated_at) VALUES (:menteeId, :associationId, :sealed,"
            + " :contactId, :now) ON DUPLICATE KEY UPDATE sealed = :sealed, contact_id = COALESCE(contact_id, :contactId), updated_at = :now")
    void keep(String menteeId, String associationId, String sealed, @Nullable String contactId, Instant now);
}
