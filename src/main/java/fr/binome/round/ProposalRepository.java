package fr.binome.round;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The proposals of one association's rounds. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ProposalRepository extends GenericRepository<Proposal, String> {

    Proposal save(Proposal proposal);

    List<Proposal> saveAll(Iterable<Proposal> proposals);

    Optional<Proposal> findByAssociationIdAndId(String associationId, String id);

    List<Proposal> findByAssociationIdAndIdIn(String associationId, List<String> ids);

    List<Proposal> findByAssociationIdAndRoundId(String associationId, String roundId);

    List<Proposal> findByAssociationIdAndMenteeId(String associationId, String menteeId);

    @Query("SELECT * FROM proposals WHERE association_id = :associationId AND round_id = :roundId"
            + " AND decision = 'ACCEPTED' AND published_at IS NULL ORDER BY id")
    List<Proposal> acceptedToPublish(String associationId, String roundId);

    /** What waits for a decision first, of that what has weak points and minors first, then the weakest. */
    @Query("SELECT p.* FROM proposals p JOIN mentees m ON m.association_id = p.association_id AND m.id = p.mentee_id"
            + " WHERE p.association_id = :associationId AND p.round_id = :roundId"
            + " ORDER BY FIELD(p.decision, 'PENDING', 'ACCEPTED', 'REFUSED', 'DROPPED'), p.published_at IS NOT NULL,"
            + " p.weak_points <> '[]' DESC, m.birth_date > :adultBornBy DESC, p.score, p.id LIMIT :size OFFSET :offset")
    List<Proposal> page(String associationId, String roundId, LocalDate adultBornBy, int size, int offset);

    /** What no round may propose again, or counts on already: every proposal that has not become a pair. */
    @Query("SELECT id, round_id, mentee_id, mentor_id, slot, decision FROM proposals"
            + " WHERE association_id = :associationId AND published_at IS NULL AND decision <> 'DROPPED'")
    List<UnpublishedProposal> unpublished(String associationId);

    @Query("UPDATE proposals SET decision = :decision, decision_reason = :reason, decided_by = :by, decided_at = :now,"
            + " version = version + 1 WHERE association_id = :associationId AND id = :id AND version = :version"
            + " AND published_at IS NULL AND decision <> 'DROPPED'")
    int decide(String associationId, String id, long version, Decision decision, String reason, @Nullable String by,
               @Nullable Instant now);

    @Query("UPDATE proposals SET published_at = :now, version = version + 1 WHERE association_id = :associationId"
            + " AND id IN (:ids) AND decision = 'ACCEPTED' AND published_at IS NULL")
    int publish(String associationId, List<String> ids, Instant now);

    /** Makes room for a pair that was dropped undecided and now comes again. */
    @Query("DELETE FROM proposals WHERE association_id = :associationId AND round_id = :roundId AND mentee_id = :menteeId"
            + " AND decision = 'DROPPED'")
    int forgetDropped(String associationId, String roundId, String menteeId);

    @Query("UPDATE proposals SET decision = 'DROPPED', version = version + 1 WHERE association_id = :associationId"
            + " AND round_id = :roundId AND published_at IS NULL AND decision IN ('PENDING', 'ACCEPTED')")
    int drop(String associationId, String roundId);
}
