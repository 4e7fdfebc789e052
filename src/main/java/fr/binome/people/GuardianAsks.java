package fr.binome.people;

import fr.binome.platform.database.QueryRow;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** Parents who were asked for the authorisation and have not answered. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface GuardianAsks extends GenericRepository<Guardian, String> {

    /** One open link. */
    @QueryRow
    record Ask(String tokenId, String associationId, String guardianId, String menteeId, Instant expiresAt) {
    }

    /**
     * Links of every association that were sent in this time, are still open, and about which this step has not been taken.
     *
     * @param step ends the unique key of the letter
     */
    @Query("SELECT t.id AS token_id, t.association_id, t.subject_id AS guardian_id, m.id AS mentee_id, t.expires_at FROM tokens t"
            + " LEFT JOIN guardians g ON g.association_id = t.association_id AND g.id = t.subject_id"
            + " LEFT JOIN care_files f ON f.association_id = t.association_id AND f.contact_id = t.subject_id"
            + " JOIN mentees m ON m.association_id = t.association_id AND m.id = COALESCE(g.mentee_id, f.mentee_id)"
            + " WHERE t.purpose = 'GUARDIAN_AUTHORISATION' AND t.created_at > :after AND t.created_at <= :upTo AND t.used_at IS NULL"
            + " AND t.expires_at > :now AND m.status = 'AWAITING_CONSENT'"
            + " AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.association_id = m.association_id AND c.person_id = m.id"
            + " AND c.kind = 'PARENTAL_AUTHORISATION')"
            + " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.association_id = t.association_id"
            + " AND o.unique_key = CONCAT('guardian-authorisation:', t.id, ':', :step))"
            + " ORDER BY t.created_at, t.id LIMIT 500")
    List<Ask> unanswered(Instant after, Instant upTo, String step, Instant now);

    /** How many links about one young person can be answered. */
    @Query("SELECT COUNT(*) FROM tokens t WHERE t.association_id = :associationId AND t.purpose = 'GUARDIAN_AUTHORISATION'"
            + " AND t.used_at IS NULL AND t.expires_at > :now AND (t.subject_id IN (SELECT g.id FROM guardians g"
            + " WHERE g.association_id = :associationId AND g.mentee_id = :menteeId) OR t.subject_id IN (SELECT f.contact_id"
            + " FROM care_files f WHERE f.association_id = :associationId AND f.mentee_id = :menteeId AND f.contact_id IS NOT NULL))")
    long open(String associationId, String menteeId, Instant now);
}
