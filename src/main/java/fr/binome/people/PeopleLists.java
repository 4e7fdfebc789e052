package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/**
 * The lists of the staff, a page at a time. A name is found in either order, whatever its case and accents. The scope is
 * {@code Staff.branch()}: a member of one branch sees its people, those of none, and those whom {@code me} follows.
 */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PeopleLists extends GenericRepository<Mentee, String> {

    /** What a young person lacks, as {@link Matchability} says it of one. */
    String AUTHORISED = "EXISTS (SELECT 1 FROM consents c WHERE c.association_id = m.association_id AND c.person_id = m.id"
            + " AND c.kind = 'PARENTAL_AUTHORISATION' AND c.withdrawn_at IS NULL";
    String MENTEES = " FROM mentees m WHERE m.association_id = :associationId"
            + " AND (:scope = '' OR m.branch_id = :scope OR m.branch_id IS NULL OR m.coordinator_id = :me)"
            + " AND CONCAT(m.first_name, ' ', m.last_name, ' ', m.first_name) LIKE :name"
            + " AND (:branch = '' OR m.branch_id = :branch) AND m.birth_date > :bornAfter AND m.birth_date <= :bornUpTo"
            + " AND (:missing = ''"
            + " OR :missing = 'OWN_CONSENT_MISSING' AND NOT EXISTS (SELECT 1 FROM consents c WHERE c.association_id = m.association_id"
            + " AND c.person_id = m.id AND c.kind = 'OWN_DATA' AND c.withdrawn_at IS NULL)"
            + " OR :missing = 'AUTHORISATION_MISSING' AND m.birth_date > :minorAfter AND NOT " + AUTHORISED + ")"
            + " OR :missing = 'TEAM_HOLD' AND EXISTS (SELECT 1 FROM consents c WHERE c.association_id = m.association_id"
            + " AND c.person_id = m.id AND c.kind = 'TEAM_HOLD' AND c.withdrawn_at IS NULL)"
            + " OR :missing = 'PARENT_OBJECTS' AND m.birth_date > :minorAfter AND EXISTS (SELECT 1 FROM consents c"
            + " WHERE c.association_id = m.association_id AND c.person_id = m.id AND c.kind = 'PARENTAL_OBJECTION' AND c.withdrawn_at IS NULL)"
            + " OR :missing = 'AUTHORISATION_TO_VERIFY' AND m.birth_date > :minorAfter AND " + AUTHORISED + ")"
            + " AND NOT " + AUTHORISED + " AND c.verified_at IS NOT NULL))";
    String MENTORS = " FROM mentors m WHERE m.association_id = :associationId"
            + " AND (:scope = '' OR m.branch_id = :scope OR m.branch_id IS NULL OR EXISTS (SELECT 1 FROM pairs p"
            + " WHERE p.association_id = m.association_id AND p.mentor_id = m.id AND p.coordinator_id = :me AND p.open_mentee IS NOT NULL))"
            + " AND CONCAT(m.first_name, ' ', m.last_name, ' ', m.first_name) LIKE :name"
            + " AND (:branch = '' OR m.branch_id = :branch)"
            + " AND (:missing = '' OR :missing = 'CHARTER_MISSING' AND m.charter_signed_on IS NULL"
            + " OR :missing = 'TRAINING_MISSING' AND m.trained_on IS NULL"
            + " OR :missing = 'CHECK_MISSING' AND NOT EXISTS (SELECT 1 FROM background_checks k WHERE k.association_id = m.association_id"
            + " AND k.mentor_id = m.id AND k.expires_on >= :today)"
            + " OR :missing = 'INTERVIEW_MISSING' AND NOT EXISTS (SELECT 1 FROM interviews i WHERE i.association_id = m.association_id"
            + " AND i.mentor_id = m.id))";

    /** Stages in the order in which a person goes through them. */
    String MENTEE_LIFE = "FIELD(m.status, 'DRAFT', 'AWAITING_CONSENT', 'WAITING', 'PROPOSED', 'PAIRED', 'PAUSED', 'LEFT')";
    String MENTOR_LIFE = "FIELD(m.status, 'DRAFT', 'TO_CHECK', 'AVAILABLE', 'FULL', 'PAUSED', 'LEFT')";
    /** The usual order, and the one among people who are alike in what the list is sorted by. */
    String BY_NAME = " CASE :sort WHEN '-name' THEN m.last_name END DESC, CASE :sort WHEN '-name' THEN m.first_name END DESC,"
            + " m.last_name, m.first_name, m.id";

    @Query("SELECT m.status, COUNT(*) AS people" + MENTEES + " GROUP BY m.status")
    List<StatusCount> countMentees(String associationId, String scope, String me, String name, String branch, LocalDate bornAfter, LocalDate bornUpTo,
                                   String missing, LocalDate minorAfter);

    /**
     * @param sort name of a column, with a minus for the other way round, as {@link fr.binome.web.TableQuery#sort} gives it; whoever does
     *         not wait comes last
     */
    @Query("SELECT m.id, m.first_name, m.last_name, m.status, m.birth_date, m.commune, m.goals, m.waiting_since" + MENTEES
            + " AND (:status = '' OR m.status = :status) ORDER BY CASE :sort WHEN 'status' THEN " + MENTEE_LIFE + " WHEN '-status' THEN -" + MENTEE_LIFE
            + " WHEN 'age' THEN -TO_DAYS(m.birth_date) WHEN '-age' THEN TO_DAYS(m.birth_date)"
            + " WHEN 'since' THEN COALESCE(TO_DAYS(m.waiting_since), 9999999) WHEN '-since' THEN COALESCE(-TO_DAYS(m.waiting_since), 0) END,"
            + BY_NAME + " LIMIT :size OFFSET :offset")
    List<MenteeLine> mentees(String associationId, String scope, String me, String status, String name, String branch, LocalDate bornAfter,
                             LocalDate bornUpTo, String missing, LocalDate minorAfter, String sort, int size, int offset);

    @Query("SELECT m.status, COUNT(*) AS people" + MENTORS + " GROUP BY m.status")
    List<StatusCount> countMentors(String associationId, String scope, String me, String name, String branch, String missing,
                                   LocalDate today);

    /** @param sort as of {@link #mentees}; by check, those without one come first, then those that end first */
    @Query("SELECT m.id, m.first_name, m.last_name, m.status, m.job, m.commune, m.capacity, m.trained_on, m.charter_signed_on,"
            + " (SELECT MAX(b.expires_on) FROM background_checks b WHERE b.association_id = m.association_id AND b.mentor_id = m.id)"
            + " AS checked_until" + MENTORS + " AND (:status = '' OR m.status = :status)"
            + " ORDER BY CASE :sort WHEN 'status' THEN " + MENTOR_LIFE + " WHEN '-status' THEN -" + MENTOR_LIFE
            + " WHEN 'capacity' THEN m.capacity WHEN '-capacity' THEN -m.capacity"
            + " WHEN 'check' THEN COALESCE(TO_DAYS(checked_until), 0) WHEN '-check' THEN -COALESCE(TO_DAYS(checked_until), 0) END,"
            + " CASE :sort WHEN 'job' THEN m.job END, CASE :sort WHEN '-job' THEN m.job END DESC," + BY_NAME + " LIMIT :size OFFSET :offset")
    List<MentorLine> mentors(String associationId, String scope, String me, String status, String name, String branch, String missing,
                             LocalDate today, String sort, int size, int offset);
}
