package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The mentees of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MenteeRepository extends GenericRepository<Mentee, String> {

    Mentee save(Mentee mentee);

    List<Mentee> saveAll(Iterable<Mentee> mentees);

    Mentee update(Mentee mentee);

    Optional<Mentee> findByAssociationIdAndId(String associationId, String id);

    Optional<Mentee> findByAssociationIdAndSubmission(String associationId, String submission);

    List<Mentee> findByAssociationIdAndIdIn(String associationId, List<String> ids);

    List<Mentee> findByAssociationIdAndStatus(String associationId, MenteeStatus status);

    long countByAssociationIdAndStatus(String associationId, MenteeStatus status);

    /** Moves the status only if it is still {@code from}; 0 if somebody was quicker. */
    @Query("UPDATE mentees SET status = :to, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND status = :from")
    int move(String associationId, String id, MenteeStatus from, MenteeStatus to);
}
