package fr.binome.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MailStopRepository extends GenericRepository<MailStop, String> {

    MailStop save(MailStop stop);

    /** What still holds for any of these people. */
    @Query("SELECT * FROM mail_stops WHERE association_id = :associationId AND recipient_id IN (:recipientIds) AND lifted_at IS NULL")
    List<MailStop> holding(String associationId, Collection<String> recipientIds);

    @Query("SELECT COUNT(*) FROM mail_stops WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " AND lifted_at IS NULL AND (address = '' OR address = :address)")
    long holding(String associationId, String recipientId, String address);

    @Query("SELECT * FROM mail_stops WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " AND reason = :reason AND address = :address AND lifted_at IS NULL LIMIT 1 FOR UPDATE")
    Optional<MailStop> lock(String associationId, String recipientId, MailStop.Reason reason, String address);

    @Query("UPDATE mail_stops SET lifted_at = :now WHERE association_id = :associationId AND id = :id AND lifted_at IS NULL")
    int liftOne(String associationId, String id, Instant now);

    @Query("UPDATE mail_stops SET lifted_at = :now WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " AND reason = 'BOUNCED' AND address = :address AND lifted_at IS NULL")
    int liftAddress(String associationId, String recipientId, String address, Instant now);

    @Query("UPDATE mail_stops SET lifted_at = :now WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " AND reason = :reason AND lifted_at IS NULL")
    int lift(String associationId, String recipientId, MailStop.Reason reason, Instant now);
}
