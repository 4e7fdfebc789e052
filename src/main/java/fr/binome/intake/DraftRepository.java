package fr.binome.intake;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DraftRepository extends GenericRepository<DraftRow, String> {

    @Query("SELECT * FROM drafts WHERE association_id = :associationId AND id = :id AND expires_at > :now")
    Optional<DraftRow> find(String associationId, String id, Instant now);

    long countByAssociationId(String associationId);

    /** A new draft, or other answers of one that is there. */
    @Query("INSERT INTO drafts (association_id, id, answers, mails, created_at, expires_at)"
            + " VALUES (:associationId, :id, :answers, :mails, :createdAt, :expiresAt)"
            + " ON DUPLICATE KEY UPDATE answers = :answers")
    void save(DraftRow row);

    /** Counts a mail; 0 if there were {@code most} of them. */
    @Query("UPDATE drafts SET mails = mails + 1 WHERE association_id = :associationId AND id = :id AND mails < :most")
    int countMail(String associationId, String id, int most);

    @Query("DELETE FROM drafts WHERE association_id = :associationId AND id = :id")
    void remove(String associationId, String id);

    @Query("DELETE FROM drafts WHERE expires_at <= :now")
    int removeExpired(Instant now);
}
