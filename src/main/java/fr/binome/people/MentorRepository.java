package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The mentors of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MentorRepository extends GenericRepository<Mentor, String> {

    Mentor save(Mentor mentor);

    List<Mentor> saveAll(Iterable<Mentor> mentors);

    Mentor update(Mentor mentor);

    Optional<Mentor> findByAssociationIdAndId(String associationId, String id);

    Optional<Mentor> findByAssociationIdAndSubmission(String associationId, String submission);

    List<Mentor> findByAssociationIdAndIdIn(String associationId, List<String> ids);

    List<Mentor> findByAssociationIdAndStatus(String associationId, MentorStatus status);

    long countByAssociationIdAndStatus(String associationId, MentorStatus status);

    /** How many living pairs of the mentor a member follows. */
    @Query("SELECT COUNT(*) FROM pairs p WHERE p.association_id = :associationId AND p.mentor_id = :id AND p.coordinator_id = :memberId"
            + " AND p.open_mentee IS NOT NULL")
    long follows(String associationId, String id, String memberId);

    /** Moves the status only if it is still {@code from}; 0 if somebody was quicker. */
    @Query("UPDATE mentors SET status = :to, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = :from")
    int move(String associationId, String id, MentorStatus from, MentorStatus to);
}
