package fr.binome.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutboxPairRepository extends GenericRepository<OutboxRow, String> {

    @Query("INSERT INTO outbox_pairs (mail_id, place, association_id, pair_id) VALUES (:mailId, :place, :associationId, :pairId)")
    void add(String mailId, int place, String associationId, String pairId);

    @Query("SELECT pair_id FROM outbox_pairs WHERE mail_id = :mailId ORDER BY place")
    List<String> of(String mailId);

    @Query("SELECT DISTINCT p.mail_id FROM outbox_pairs p JOIN outbox o ON o.id = p.mail_id"
            + " WHERE p.association_id = :associationId AND p.pair_id = :pairId"
            + " AND o.status IN ('WAITING', 'SENDING', 'GAVE_UP') ORDER BY p.mail_id")
    List<String> unsent(String associationId, String pairId);

    @Query("SELECT * FROM outbox WHERE id = :id AND status IN ('WAITING', 'SENDING', 'GAVE_UP') FOR UPDATE")
    Optional<OutboxRow> lockUnsent(String id);

    @Query("DELETE FROM outbox_pairs WHERE mail_id = :mailId AND pair_id = :pairId")
    int remove(String mailId, String pairId);

    @Query("UPDATE outbox SET model = :model, pair_id = :pairId WHERE id = :id")
    int rewrite(String id, String model, String pairId);
}
