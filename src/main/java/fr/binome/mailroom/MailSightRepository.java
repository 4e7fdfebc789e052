package fr.binome.mailroom;

import fr.binome.mail.IncomingMail;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;

/** Reads over the tables of other rooms what the pages on mail need of them. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface MailSightRepository extends GenericRepository<IncomingMail, String> {

    /** Those of these people whom a member of one branch does not see: another branch's whom the member does not follow. */
    @Query("SELECT m.id FROM mentees m WHERE m.association_id = :associationId AND m.id IN (:people) AND m.branch_id <> :branch"
            + " AND COALESCE(m.coordinator_id, '') <> :memberId AND NOT EXISTS (SELECT 1 FROM pairs p"
            + " WHERE p.association_id = m.association_id AND p.mentee_id = m.id AND p.coordinator_id = :memberId AND p.open_mentee IS NOT NULL)"
            + " UNION SELECT g.id FROM guardians g JOIN mentees m ON m.association_id = g.association_id AND m.id = g.mentee_id"
            + " WHERE g.association_id = :associationId AND g.id IN (:people) AND m.branch_id <> :branch"
            + " AND COALESCE(m.coordinator_id, '') <> :memberId AND NOT EXISTS (SELECT 1 FROM pairs p"
            + " WHERE p.association_id = m.association_id AND p.mentee_id = m.id AND p.coordinator_id = :memberId AND p.open_mentee IS NOT NULL)"
            + " UNION SELECT f.contact_id FROM care_files f JOIN mentees m ON m.association_id = f.association_id AND m.id = f.mentee_id"
            + " WHERE f.association_id = :associationId AND f.contact_id IN (:people) AND m.branch_id <> :branch"
            + " AND COALESCE(m.coordinator_id, '') <> :memberId AND NOT EXISTS (SELECT 1 FROM pairs p"
            + " WHERE p.association_id = m.association_id AND p.mentee_id = m.id AND p.coordinator_id = :memberId AND p.open_mentee IS NOT NULL)"
            + " UNION SELECT t.id FROM mentors t WHERE t.association_id = :associationId AND t.id IN (:people) AND t.branch_id <> :branch"
            + " AND NOT EXISTS (SELECT 1 FROM pairs p WHERE p.association_id = t.association_id AND p.mentor_id = t.id"
            + " AND p.coordinator_id = :memberId AND p.open_mentee IS NOT NULL)")
    List<String> hidden(String associationId, Collection<String> people, String branch, String memberId);

    /** Whether the member, or the member as a deputy, was asked to answer. */
    @Query("SELECT COUNT(*) FROM signals WHERE association_id = :associationId AND code = 'S17' AND fact = :fact"
            + " AND (owner_id = :memberId OR deputy_id = :memberId)")
    long answers(String associationId, String fact, String memberId);

    /** Whose mails stay in, the latest first; an address that the person no longer has is no news, as far as addresses can be read. */
    @Query("SELECT s.id, s.mail_id, s.recipient_kind, s.recipient_id, o.to_name AS name, s.address, s.since, o.last_error AS reason"
            + " FROM mail_stops s JOIN outbox o ON o.id = s.mail_id"
            + " LEFT JOIN mentees m ON s.recipient_kind = 'MENTEE' AND m.association_id = s.association_id AND m.id = s.recipient_id"
            + " LEFT JOIN mentors t ON s.recipient_kind = 'MENTOR' AND t.association_id = s.association_id AND t.id = s.recipient_id"
            + " LEFT JOIN guardians g ON s.recipient_kind = 'GUARDIAN' AND g.association_id = s.association_id AND g.id = s.recipient_id"
            + " LEFT JOIN team_members w ON s.recipient_kind = 'STAFF' AND w.association_id = s.association_id AND w.id = s.recipient_id AND w.active"
            + " LEFT JOIN care_files f ON f.association_id = s.association_id AND f.contact_id = s.recipient_id"
            + " WHERE s.association_id = :associationId AND s.lifted_at IS NULL"
            + " AND (f.contact_id IS NOT NULL OR s.address = COALESCE(m.email, t.email, g.email, w.email) OR s.address = '' AND COALESCE(m.id, t.id, g.id) IS NOT NULL"
            + " OR EXISTS (SELECT 1 FROM guardians p WHERE p.association_id = m.association_id AND p.mentee_id = m.id AND p.email = s.address))"
            + " ORDER BY s.since DESC, s.id LIMIT 200")
    List<StoppedMail> stops(String associationId);
}
