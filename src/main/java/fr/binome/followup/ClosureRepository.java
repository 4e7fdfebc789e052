package fr.binome.followup;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosureRepository extends GenericRepository<Closure, String> {

    @Query("INSERT INTO closures (pair_id, association_id, mentee_reason, mentor_reason, note, started_by, started_at,"
            + " waits_again) VALUES (:pairId, :associationId, :menteeReason, :mentorReason, :note, :memberId, :now, FALSE)"
            + " ON DUPLICATE KEY UPDATE mentee_reason = :menteeReason, mentor_reason = :mentorReason, note = :note")
    void begin(String pairId, String associationId, ClosureReason menteeReason, ClosureReason mentorReason, String note,
               String memberId, Instant now);

    @Query("UPDATE closures SET ended_how = :how, waits_again = :waitsAgain, closed_by = :memberId, closed_at = :now"
            + " WHERE association_id = :associationId AND pair_id = :pairId AND closed_at IS NULL")
    int end(String associationId, String pairId, Closure.How how, boolean waitsAgain, String memberId, Instant now);

    Optional<Closure> findByAssociationIdAndPairId(String associationId, String pairId);

    /**
     * Pairs of all associations that ended in these days and of whose young person no news was asked since, where the
     * programme asks for news; whoever ended for protection is left alone.
     */
    @Query("SELECT k.pair_id, k.association_id FROM closures k LEFT JOIN follow_up_settings f"
            + " ON f.association_id = k.association_id WHERE k.closed_at > :after AND k.closed_at <= :before"
            + " AND COALESCE(f.news, 1) = 1 AND k.mentee_reason <> 'PROTECTION' AND k.mentor_reason <> 'PROTECTION'"
            + " AND NOT EXISTS (SELECT 1 FROM check_ins c WHERE c.association_id = k.association_id AND c.pair_id = k.pair_id"
            + " AND c.kind = 'NEWS' AND c.ordinal = :months)"
            + " AND NOT EXISTS (SELECT 1 FROM pairs p JOIN pairs o ON o.association_id = p.association_id"
            + " AND o.open_mentee = p.mentee_id WHERE p.association_id = k.association_id AND p.id = k.pair_id) ORDER BY k.association_id, k.pair_id")
    List<PairKey> toAskNews(Instant after, Instant before, int months);
}
