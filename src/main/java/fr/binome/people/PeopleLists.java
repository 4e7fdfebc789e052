package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The lists of the staff, a page at a time. A name is found in either order, whatever its case and accents. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface PeopleLists extends GenericRepository<Mentee, String> {

    @Query("SELECT status, COUNT(*) AS people FROM mentees WHERE association_id = :associationId"
            + " AND CONCAT(first_name, ' ', last_name, ' ', first_name) LIKE :name GROUP BY status")
    List<StatusCount> countMentees(String associationId, String name);

    @Query("SELECT id, first_name, last_name, status, birth_date, commune, goals, waiting_since FROM mentees"
            + " WHERE association_id = :associationId AND (:status = '' OR status = :status)"
            + " AND CONCAT(first_name, ' ', last_name, ' ', first_name) LIKE :name"
            + " ORDER BY last_name, first_name, id LIMIT :size OFFSET :offset")
    List<MenteeLine> mentees(String associationId, String status, String name, int size, int offset);

    @Query("SELECT status, COUNT(*) AS people FROM mentors WHERE association_id = :associationId"
            + " AND CONCAT(first_name, ' ', last_name, ' ', first_name) LIKE :name GROUP BY status")
    List<StatusCount> countMentors(String associationId, String name);

    @Query("SELECT id, first_name, last_name, status, job, commune, capacity, trained_on, charter_signed_on,"
            + " (SELECT MAX(expires_on) FROM background_checks b WHERE b.association_id = m.association_id AND b.mentor_id = m.id)"
            + " AS checked_until FROM mentors m"
            + " WHERE association_id = :associationId AND (:status = '' OR status = :status)"
            + " AND CONCAT(first_name, ' ', last_name, ' ', first_name) LIKE :name"
            + " ORDER BY last_name, first_name, id LIMIT :size OFFSET :offset")
    List<MentorLine> mentors(String associationId, String status, String name, int size, int offset);
}
