package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What the lists of the staff's pages show, each in one query however long it is. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PairLists extends GenericRepository<Pair, String> {

    /** Who sees which pairs, and which of them the list was asked for; the same in both queries. */
    String CHOSEN = " FROM pairs p JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id"
            + " JOIN mentors o ON o.association_id = p.association_id AND o.id = p.mentor_id"
            + " JOIN team_members c ON c.association_id = p.association_id AND c.id = p.coordinator_id"
            + " WHERE p.association_id = :associationId"
            + " AND (:branch = '' OR e.branch_id = :branch OR e.branch_id IS NULL OR p.coordinator_id = :memberId)"
            + " AND (:follower = '' OR p.coordinator_id = :follower)"
            + " AND (CONCAT(e.first_name, ' ', e.last_name) LIKE :pattern OR CONCAT(o.first_name, ' ', o.last_name) LIKE :pattern)";

    /**
     * How many pairs there are by status.
     *
     * @param branch as {@link fr.binome.account.Staff#branch} gives it: empty for all
     * @param follower id of the coordinator; empty for all
     * @param pattern of a part of either name
     */
    @Query("SELECT p.status, COUNT(*) AS pairs" + CHOSEN + " GROUP BY p.status")
    List<StatusCount> counts(String associationId, String branch, String memberId, String follower, String pattern);

    /** @param sort name of a column, with a minus for the other way round, as {@link fr.binome.web.TableQuery#sort} gives it */
    @Query("SELECT p.id, p.status, CONCAT(e.first_name, ' ', e.last_name) AS mentee_name,"
            + " CONCAT(o.first_name, ' ', o.last_name) AS mentor_name, CONCAT(c.first_name, ' ', c.last_name) AS coordinator_name,"
            + " p.status_since, p.mentor_answer_by, p.mentee_answer_by, p.guardian_until, p.introduced_on" + CHOSEN + " AND p.status IN (:statuses)"
            + " ORDER BY CASE :sort WHEN 'mentee' THEN e.first_name WHEN 'mentor' THEN o.first_name WHEN 'coordinator' THEN c.first_name END,"
            + " CASE :sort WHEN '-mentee' THEN e.first_name WHEN '-mentor' THEN o.first_name WHEN '-coordinator' THEN c.first_name END DESC,"
            + " CASE WHEN :sort = 'since' THEN p.status_since END, p.status_since DESC, p.id LIMIT :most OFFSET :skipped")
    List<PairLine> lines(String associationId, List<PairStatus> statuses, String branch, String memberId, String follower, String pattern,
                         String sort, int most, int skipped);

    /** Of these young people, mentors and guardians, those whom a member of {@code branch} does not see. */
    @Query("SELECT m.id FROM mentees m WHERE m.association_id = :associationId AND m.id IN (:ids) AND m.branch_id <> :branch"
            + " AND (m.coordinator_id IS NULL OR m.coordinator_id <> :memberId)"
            + " UNION ALL SELECT g.id FROM guardians g JOIN mentees m ON m.association_id = g.association_id AND m.id = g.mentee_id"
            + " WHERE g.association_id = :associationId AND g.id IN (:ids) AND m.branch_id <> :branch"
            + " AND (m.coordinator_id IS NULL OR m.coordinator_id <> :memberId)"
            + " UNION ALL SELECT f.contact_id FROM care_files f JOIN mentees m ON m.association_id = f.association_id AND m.id = f.mentee_id"
            + " WHERE f.association_id = :associationId AND f.contact_id IN (:ids) AND m.branch_id <> :branch"
            + " AND (m.coordinator_id IS NULL OR m.coordinator_id <> :memberId)"
            + " UNION ALL SELECT o.id FROM mentors o WHERE o.association_id = :associationId AND o.id IN (:ids) AND o.branch_id <> :branch"
            + " AND NOT EXISTS (SELECT 1 FROM pairs p WHERE p.association_id = o.association_id AND p.mentor_id = o.id"
            + " AND p.open_mentee IS NOT NULL AND p.coordinator_id = :memberId)")
    List<String> unseen(String associationId, List<String> ids, String branch, String memberId);

    @Query("SELECT p.id, p.status, p.coordinator_id, CONCAT(c.first_name, ' ', c.last_name) AS coordinator_name,"
            + " CASE WHEN p.status = 'PROPOSED' THEN p.mentor_answer_by ELSE p.mentee_answer_by END AS since,"
            + " CASE WHEN p.status = 'PROPOSED' THEN CONCAT(o.first_name, ' ', o.last_name)"
            + "  ELSE CONCAT(e.first_name, ' ', e.last_name) END AS name,"
            + " CASE WHEN p.status = 'PROPOSED' THEN e.first_name ELSE o.first_name END AS partner_first_name,"
            + " CASE WHEN p.status = 'PROPOSED' THEN o.phone ELSE e.phone END AS own_phone,"
            + " CASE WHEN p.status = 'PROPOSED' THEN NULL ELSE e.id END AS mentee_id, e.birth_date AS mentee_birth_date FROM pairs p"
            + " JOIN mentees e ON e.association_id = p.association_id AND e.id = p.mentee_id"
            + " JOIN mentors o ON o.association_id = p.association_id AND o.id = p.mentor_id"
            + " JOIN team_members c ON c.association_id = p.association_id AND c.id = p.coordinator_id"
            + " WHERE p.association_id = :associationId AND (p.status = 'PROPOSED' AND p.mentor_answer_by < :now"
            + "  OR p.status = 'MENTOR_ACCEPTED' AND p.mentee_answer_by < :now) ORDER BY since, p.id")
    List<OverdueLine> overdue(String associationId, Instant now);
}
