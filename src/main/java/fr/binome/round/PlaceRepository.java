package fr.binome.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The people of a decision, held, and the pairs that take their places. Pairs are only counted here; they live elsewhere. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PlaceRepository extends GenericRepository<Proposal, String> {

    @Query("SELECT id, first_name, capacity FROM mentors WHERE association_id = :associationId AND id = :id FOR UPDATE")
    Optional<HeldMentor> holdMentor(String associationId, String id);

    @Query("SELECT id FROM mentees WHERE association_id = :associationId AND id = :id FOR UPDATE")
    Optional<String> holdMentee(String associationId, String id);

    @Query("SELECT COUNT(*) FROM pairs WHERE association_id = :associationId AND mentor_id = :mentorId AND open_mentee IS NOT NULL")
    long livingOfMentor(String associationId, String mentorId);

    @Query("SELECT coordinator_id, COUNT(*) AS pairs FROM pairs WHERE association_id = :associationId AND open_mentee IS NOT NULL"
            + " GROUP BY coordinator_id")
    List<FollowedPairs> followed(String associationId);

    @Query("SELECT COUNT(*) FROM pairs WHERE association_id = :associationId AND open_mentee = :menteeId")
    long livingOfMentee(String associationId, String menteeId);
}
