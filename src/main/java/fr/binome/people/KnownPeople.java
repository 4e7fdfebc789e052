package fr.binome.people;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/** Who is entered already, as far as {@link Duplicates} compares: everybody for an import, the few who come near for one person. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface KnownPeople extends GenericRepository<Mentee, String> {

    @Query("SELECT id, first_name, last_name, birth_date, email, phone FROM mentees WHERE association_id = :associationId")
    List<KnownPerson> mentees(String associationId);

    @Query("SELECT id, first_name, last_name, birth_date, email, phone FROM mentors WHERE association_id = :associationId")
    List<KnownPerson> mentors(String associationId);

    /** Who is like this young person. */
    default List<Duplicates.Match> like(Mentee mentee) {
        KnownPerson person = KnownPerson.of(mentee);
        return Duplicates.among(menteesNear(mentee.associationId(), person.birthDate(), person.email(), tagged(person.email()),
                person.phone())).of(person);
    }

    /** Who is like this mentor. */
    default List<Duplicates.Match> like(Mentor mentor) {
        KnownPerson person = KnownPerson.of(mentor);
        return Duplicates.among(mentorsNear(mentor.associationId(), person.birthDate(), person.email(), tagged(person.email()),
                person.phone())).of(person);
    }

    /** Everybody whom {@link Likeness} could find like such a person, and a few more. */
    @Query("SELECT id, first_name, last_name, birth_date, email, phone FROM mentees WHERE association_id = :associationId"
            + " AND (birth_date = :birthDate OR email = :email OR email LIKE :tagged OR phone = :phone)")
    List<KnownPerson> menteesNear(String associationId, LocalDate birthDate, @Nullable String email, String tagged, @Nullable String phone);

    @Query("SELECT id, first_name, last_name, birth_date, email, phone FROM mentors WHERE association_id = :associationId"
            + " AND (birth_date = :birthDate OR email = :email OR email LIKE :tagged OR phone = :phone)")
    List<KnownPerson> mentorsNear(String associationId, LocalDate birthDate, @Nullable String email, String tagged, @Nullable String phone);

    /** The addresses that reach the same inbox: the plain one, and those with a +tag. */
    private static String tagged(@Nullable String email) {
        return email == null ? "" : EmailAddress.inbox(email).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
                .replace("@", "%@");
    }
}
