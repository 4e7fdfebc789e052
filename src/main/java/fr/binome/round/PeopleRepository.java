package fr.binome.round;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The little that a review shows of people, both sides in one query. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PeopleRepository extends GenericRepository<Proposal, String> {

    @Query("SELECT id, first_name, birth_date, commune, channel, job FROM"
            + " (SELECT id, association_id, first_name, birth_date, commune, channel, '' AS job FROM mentees"
            + " WHERE association_id = :associationId AND id IN (:menteeIds)"
            + " UNION ALL SELECT id, association_id, first_name, birth_date, commune, channel, job FROM mentors"
            + " WHERE association_id = :associationId AND id IN (:mentorIds)) AS people")
    List<PersonShown> find(String associationId, List<String> menteeIds, List<String> mentorIds);

    /** How many wait for a mentor, of those whom the member sees; {@code branch} as {@link fr.binome.account.Staff#branch} gives it. */
    @Query("SELECT COUNT(*) FROM mentees WHERE association_id = :associationId AND status = 'WAITING'"
            + " AND (:branch = '' OR branch_id = :branch OR branch_id IS NULL OR coordinator_id = :memberId)")
    long waiting(String associationId, String branch, String memberId);

    /** Available mentors of this first name, a pattern for LIKE. */
    @Query("SELECT id FROM mentors WHERE association_id = :associationId AND status = 'AVAILABLE' AND first_name LIKE :name"
            + " ORDER BY first_name, id LIMIT :limit")
    List<String> mentorsNamed(String associationId, String name, int limit);

    /**
     * The same with members of the team, of whom only the first name counts. Of the mentees only those whom the member sees;
     * {@code branch} as {@link fr.binome.account.Staff#branch} gives it.
     */
    @Query("SELECT id, first_name, birth_date, commune, channel, job FROM"
            + " (SELECT id, association_id, first_name, birth_date, commune, channel, '' AS job FROM mentees"
            + " WHERE association_id = :associationId AND id IN (:menteeIds)"
            + " AND (:branch = '' OR branch_id = :branch OR branch_id IS NULL OR coordinator_id = :memberId)"
            + " UNION ALL SELECT id, association_id, first_name, birth_date, commune, channel, job FROM mentors"
            + " WHERE association_id = :associationId AND id IN (:mentorIds)"
            + " UNION ALL SELECT id, association_id, first_name, DATE('1970-01-01'), '', 'MAIL', '' FROM team_members"
            + " WHERE association_id = :associationId AND id IN (:memberIds)) AS people")
    List<PersonShown> findWithTeam(String associationId, String branch, String memberId, List<String> menteeIds, List<String> mentorIds,
                                   List<String> memberIds);
}
