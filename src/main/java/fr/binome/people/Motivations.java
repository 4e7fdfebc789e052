package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

/** Why mentors want to be one, in their own words; apart from the profile, because nothing is matched by it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Motivations extends GenericRepository<Mentor, String> {

    /** Empty if the mentor told nothing. */
    @Query("SELECT motivation FROM mentors WHERE association_id = :associationId AND id = :mentorId")
    String of(String associationId, String mentorId);

    @Query("UPDATE mentors SET motivation = :text WHERE association_id = :associationId AND id = :mentorId")
    int save(String associationId, String mentorId, String text);
}
