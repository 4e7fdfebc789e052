package fr.binome.pairing;

import fr.binome.people.Mentee;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What pairs change of a young person's file. The waiting date is never touched: whoever comes back has waited since then. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MenteeTurns extends GenericRepository<Mentee, String> {

    /** From waiting to proposed, with the coordinator who follows from now on; 0 if the person no longer waits. */
    @Query("UPDATE mentees SET status = 'PROPOSED', coordinator_id = :coordinatorId, version = version + 1"
            + " WHERE association_id = :associationId AND id = :id AND status = 'WAITING'")
    int propose(String associationId, String id, String coordinatorId);

    /** All whom a member follows, with a pair or without. */
    @Query("SELECT * FROM mentees WHERE association_id = :associationId AND coordinator_id = :memberId")
    List<Mentee> followedBy(String associationId, String memberId);

    /** Somebody else follows the person from now on; {@code to} is null for nobody. */
    @Query("UPDATE mentees SET coordinator_id = :to, version = version + 1 WHERE association_id = :associationId AND id = :id"
            + " AND coordinator_id = :from")
    void follow(String associationId, String id, String from, @Nullable String to);
}
