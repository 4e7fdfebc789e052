package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Requests for erasure of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ErasureRequestRepository extends GenericRepository<ErasureRequest, String> {

    ErasureRequest save(ErasureRequest request);

    List<ErasureRequest> findByAssociationIdAndPersonIdAndAnsweredAtIsNullOrderByAskedAt(String associationId, String personId);

    /** How many were open. */
    @Query("UPDATE erasure_requests SET answered_at = :now, answered_by = :memberId WHERE association_id = :associationId"
            + " AND person_id = :personId AND answered_at IS NULL")
    int answered(String associationId, String personId, Instant now, String memberId);
}
