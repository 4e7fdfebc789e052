package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The consents of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ConsentRepository extends GenericRepository<Consent, String> {

    Consent save(Consent consent);

    List<Consent> saveAll(Iterable<Consent> consents);

    List<Consent> findByAssociationIdAndPersonId(String associationId, String personId);

    /** Every consent that has not been withdrawn, to decide in one query who may be matched. */
    List<Consent> findByAssociationIdAndWithdrawnAtIsNull(String associationId);

    @Query("UPDATE consents SET verified_at = :now, verified_by = :by, verified_how = :how"
            + " WHERE association_id = :associationId AND id = :id AND verified_at IS NULL AND withdrawn_at IS NULL")
    int verify(String associationId, String id, Instant now, String by, String how);

    /** Takes back everything of one kind that still counts; how much that was. */
    @Query("UPDATE consents SET withdrawn_at = :now WHERE association_id = :associationId AND person_id = :personId AND kind = :kind"
            + " AND withdrawn_at IS NULL")
    int withdraw(String associationId, String personId, ConsentKind kind, Instant now);
}
