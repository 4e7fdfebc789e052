package fr.binome.people;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Birthdays on which something changes, each kept once; a corrected birth date makes them new. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Birthdays extends GenericRepository<Mentee, String> {

    @Query("SELECT m.* FROM mentees m WHERE m.association_id = :associationId AND m.birth_date > :bornAfter AND m.birth_date <= :bornUpTo"
            + " AND m.status <> 'LEFT' AND NOT EXISTS (SELECT 1 FROM birthdays b WHERE b.association_id = m.association_id"
            + " AND b.mentee_id = m.id AND b.birth_date = m.birth_date AND b.age = :age) ORDER BY m.id LIMIT 500")
    List<Mentee> due(String associationId, LocalDate bornAfter, LocalDate bornUpTo, int age);

    @Query("INSERT INTO birthdays (id, association_id, mentee_id, birth_date, age, kept_at)"
            + " VALUES (:id, :associationId, :menteeId, :birthDate, :age, :now) ON DUPLICATE KEY UPDATE id = id")
    void kept(String id, String associationId, String menteeId, LocalDate birthDate, int age, Instant now);
}
