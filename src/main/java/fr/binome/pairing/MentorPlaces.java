package fr.binome.pairing;

import fr.binome.people.Mentor;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

/** The mentors' free places, which pairs take and give back. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MentorPlaces extends GenericRepository<Mentor, String> {

    /** The mentor's row, held until the transaction ends, so that nobody else fills the last place meanwhile. */
    @Query("SELECT * FROM mentors WHERE association_id = :associationId AND id = :id FOR UPDATE")
    Optional<Mentor> lock(String associationId, String id);

    /** Says FULL or AVAILABLE by the number of living pairs; paused and leaving mentors stay what they are. */
    @Query("UPDATE mentors SET status = CASE WHEN (SELECT COUNT(*) FROM pairs WHERE pairs.association_id = mentors.association_id"
            + " AND pairs.mentor_id = mentors.id AND pairs.open_mentee IS NOT NULL) >= capacity THEN 'FULL' ELSE 'AVAILABLE' END,"
            + " version = version + 1 WHERE association_id = :associationId AND id = :id AND status IN ('AVAILABLE', 'FULL')")
    void settle(String associationId, String id);

    /** Lets the mentor rest. */
    @Query("UPDATE mentors SET status = 'PAUSED', paused_until = :until, version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status IN ('AVAILABLE', 'FULL')")
    void rest(String associationId, String id, @Nullable LocalDate until);

    /** Ends the rests that are over on {@code today}. */
    @Query("UPDATE mentors SET paused_until = NULL, version = version + 1, status = CASE WHEN (SELECT COUNT(*) FROM pairs"
            + " WHERE pairs.association_id = mentors.association_id AND pairs.mentor_id = mentors.id"
            + " AND pairs.open_mentee IS NOT NULL) >= capacity THEN 'FULL' ELSE 'AVAILABLE' END"
            + " WHERE status = 'PAUSED' AND paused_until <= :today")
    int wake(LocalDate today);
}
