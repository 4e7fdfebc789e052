package fr.binome.round;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The steps by which rounds of one association were decided. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface DecisionStepRepository extends GenericRepository<DecisionStep, String> {

    DecisionStep save(DecisionStep step);

    /** The member's latest press of a button in this round that still counts and that no run has overtaken. */
    @Query("SELECT * FROM decision_steps WHERE association_id = :associationId AND round_id = :roundId AND member_id = :memberId"
            + " AND undone_at IS NULL AND at > COALESCE(:since, '1970-01-01') ORDER BY at DESC, id DESC LIMIT 1")
    Optional<DecisionStep> latest(String associationId, String roundId, String memberId, @Nullable Instant since);

    List<DecisionStep> findByAssociationIdAndBatchIdOrderById(String associationId, String batchId);

    @Query("SELECT COUNT(*) FROM decision_steps WHERE association_id = :associationId AND round_id = :roundId"
            + " AND (at > :since OR undone_at > :since)")
    long countSince(String associationId, String roundId, Instant since);

    /** Takes the press back; 0 if it has been taken back already. */
    @Query("UPDATE decision_steps SET undone_at = :now WHERE association_id = :associationId AND batch_id = :batchId AND undone_at IS NULL")
    int undo(String associationId, String batchId, Instant now);

    @Query("SELECT COUNT(*) AS decisions, COALESCE(SUM(kind IN ('REFUSED', 'FORBIDDEN', 'SWAP', 'HAND')), 0) AS changed,"
            + " COALESCE(AVG(millis), 0) AS mean_millis FROM decision_steps WHERE association_id = :associationId"
            + " AND round_id = :roundId AND undone_at IS NULL AND before_decision IS NOT NULL"
            + " AND kind IN ('ACCEPTED', 'PAGE', 'REFUSED', 'FORBIDDEN', 'SWAP', 'HAND')")
    DecisionPace pace(String associationId, String roundId);

    /** Pages of pairs that were accepted faster than anybody reads, the latest first. */
    @Query("SELECT s.batch_id, CONCAT(t.first_name, ' ', t.last_name) AS member, COUNT(*) AS pairs, SUM(s.millis) AS millis,"
            + " MAX(s.at) AS at FROM decision_steps s JOIN team_members t ON t.association_id = s.association_id AND t.id = s.member_id"
            + " WHERE s.association_id = :associationId AND s.round_id = :roundId AND s.kind = 'PAGE' AND s.undone_at IS NULL"
            + " GROUP BY s.batch_id, t.first_name, t.last_name HAVING SUM(s.millis) < :leastMillis * COUNT(*)"
            + " ORDER BY MAX(s.at) DESC LIMIT 3")
    List<HastyPage> hasty(String associationId, String roundId, int leastMillis);
}
