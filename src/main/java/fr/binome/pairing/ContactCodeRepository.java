package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactCodeRepository extends GenericRepository<ContactCode, String> {

    ContactCode save(ContactCode code);

    @Query("SELECT * FROM contact_codes WHERE association_id = :associationId AND pair_id = :pairId AND side = :side"
            + " AND expires_at > :now AND attempts < :most ORDER BY created_at DESC")
    List<ContactCode> living(String associationId, String pairId, Side side, Instant now, int most);

    @Query("SELECT COUNT(*) FROM contact_codes WHERE association_id = :associationId AND pair_id = :pairId AND side = :side"
            + " AND created_at > :since")
    long countSince(String associationId, String pairId, Side side, Instant since);

    @Query("UPDATE contact_codes SET attempts = attempts + 1 WHERE association_id = :associationId AND pair_id = :pairId AND side = :side")
    void countAttempt(String associationId, String pairId, Side side);

    /** Uses the code up; 0 if somebody was quicker. */
    @Query("UPDATE contact_codes SET expires_at = :now WHERE association_id = :associationId AND id = :id AND expires_at > :now")
    int use(String associationId, String id, Instant now);
}
