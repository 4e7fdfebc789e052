package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvitationRepository extends GenericRepository<Invitation, String> {

    Invitation save(Invitation invitation);

    Optional<Invitation> findByAssociationIdAndId(String associationId, String id);

    /** Not accepted and not taken back, expired ones included. */
    List<Invitation> findByAssociationIdAndAcceptedAtIsNullAndRevokedAtIsNullOrderBySentAtDesc(String associationId);

    @Query("SELECT COUNT(*) FROM invitations WHERE association_id = :associationId AND email = :email AND accepted_at IS NULL"
            + " AND revoked_at IS NULL")
    long waiting(String associationId, String email);

    @Query("UPDATE invitations SET sent_at = :now, expires_at = :expires WHERE association_id = :associationId AND id = :id"
            + " AND accepted_at IS NULL AND revoked_at IS NULL")
    int again(String associationId, String id, Instant now, Instant expires);

    @Query("UPDATE invitations SET revoked_at = :now WHERE association_id = :associationId AND id = :id AND accepted_at IS NULL"
            + " AND revoked_at IS NULL")
    int revoke(String associationId, String id, Instant now);

    @Query("UPDATE invitations SET accepted_at = :now WHERE association_id = :associationId AND id = :id AND accepted_at IS NULL"
            + " AND revoked_at IS NULL")
    int accept(String associationId, String id, Instant now);
}
