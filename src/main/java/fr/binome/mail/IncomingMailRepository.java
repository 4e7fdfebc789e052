package fr.binome.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IncomingMailRepository extends GenericRepository<IncomingMail, String> {

    IncomingMail save(IncomingMail mail);

    long countByMessageKey(String messageKey);

    Optional<IncomingMail> findByAssociationIdAndId(String associationId, String id);

    @Query("SELECT * FROM incoming_mails WHERE association_id = :associationId AND kind IN (:kinds) AND read_at IS NULL"
            + " ORDER BY received_at, id LIMIT 200")
    List<IncomingMail> unread(String associationId, List<IncomingKind> kinds);

    @Query("SELECT * FROM incoming_mails WHERE association_id = :associationId AND kind IN (:kinds)"
            + " AND (read_at IS NOT NULL OR kind = 'AUTO_REPLY' OR kind = 'SOFT_BOUNCE' OR kind = 'BOUNCE')"
            + " ORDER BY received_at DESC, id LIMIT 100")
    List<IncomingMail> earlier(String associationId, List<IncomingKind> kinds);

    @Query("SELECT * FROM incoming_mails WHERE association_id = :associationId AND pair_id = :pairId AND kind = 'REPLY'"
            + " ORDER BY received_at, id")
    List<IncomingMail> ofPair(String associationId, String pairId);

    @Query("SELECT * FROM incoming_mails WHERE association_id = :associationId AND recipient_id = :recipientId"
            + " AND kind = 'REPLY' ORDER BY received_at, id")
    List<IncomingMail> ofPerson(String associationId, String recipientId);

    @Query("UPDATE incoming_mails SET read_at = :now, read_by = :memberId WHERE association_id = :associationId AND id = :id"
            + " AND read_at IS NULL")
    int markRead(String associationId, String id, String memberId, Instant now);

    @Query("DELETE FROM incoming_mails WHERE message_key = :messageKey AND read_at IS NULL")
    void removeUnread(String messageKey);

    @Query("SELECT COUNT(DISTINCT i.mail_id) FROM incoming_mails i JOIN outbox o ON o.id = i.mail_id WHERE i.association_id = :associationId"
            + " AND i.recipient_id = :recipientId AND i.kind = 'SOFT_BOUNCE' AND i.received_at > :since"
            + " AND o.to_address = :address")
    long softBounces(String associationId, String recipientId, String address, Instant since);
}
