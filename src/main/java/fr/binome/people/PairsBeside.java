package fr.binome.people;

import fr.binome.platform.database.QueryRow;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The pairs of one person, the living ones first, as the profile leads to them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PairsBeside extends GenericRepository<Mentee, String> {

    /** One pair with the other's name. */
    @QueryRow
    record Known(String id, String status, String firstName, String lastName, Instant statusSince) {
    }

    @Query("SELECT p.id, p.status, o.first_name, o.last_name, p.status_since FROM pairs p"
            + " JOIN mentors o ON o.association_id = p.association_id AND o.id = p.mentor_id"
            + " WHERE p.association_id = :associationId AND p.mentee_id = :id ORDER BY p.open_mentee IS NULL, p.status_since DESC LIMIT 10")
    List<Known> ofMentee(String associationId, String id);

    @Query("SELECT p.id, p.status, o.first_name, o.last_name, p.status_since FROM pairs p"
            + " JOIN mentees o ON o.association_id = p.association_id AND o.id = p.mentee_id"
            + " WHERE p.association_id = :associationId AND p.mentor_id = :id ORDER BY p.open_mentee IS NULL, p.status_since DESC LIMIT 10")
    List<Known> ofMentor(String associationId, String id);
}
