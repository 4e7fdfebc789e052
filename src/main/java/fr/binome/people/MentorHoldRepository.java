package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** The mentors of one association who are proposed to nobody at the moment. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MentorHoldRepository extends GenericRepository<MentorHold, String> {

    MentorHold save(MentorHold hold);

    /** The ids of those who are held now. */
    @Query("SELECT DISTINCT mentor_id FROM mentor_holds WHERE association_id = :associationId AND lifted_at IS NULL")
    List<String> held(String associationId);

    @Query("SELECT COUNT(*) FROM mentor_holds WHERE association_id = :associationId AND mentor_id = :mentorId"
            + " AND lifted_at IS NULL")
    long countHeld(String associationId, String mentorId);

    /** Lets the mentor be proposed again; 0 if nobody held them. */
    @Query("UPDATE mentor_holds SET lifted_at = :now, lifted_by = :memberId WHERE association_id = :associationId"
            + " AND mentor_id = :mentorId AND lifted_at IS NULL")
    int lift(String associationId, String mentorId, String memberId, Instant now);
}
