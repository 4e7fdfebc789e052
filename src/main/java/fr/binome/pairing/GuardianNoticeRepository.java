package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one association's guardians were told and said. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GuardianNoticeRepository extends GenericRepository<GuardianNotice, String> {

    GuardianNotice save(GuardianNotice notice);

    Optional<GuardianNotice> findByAssociationIdAndId(String associationId, String id);

    List<GuardianNotice> findByAssociationIdAndPairId(String associationId, String pairId);

    @Query("UPDATE guardian_notices SET answer = :answer, answered_at = :now WHERE association_id = :associationId AND id = :id")
    void answer(String associationId, String id, GuardianAnswer answer, Instant now);
}
