package fr.binome.people;

import fr.binome.account.Staff;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Who is entered already, as far as {@link Duplicates} compares: everybody for an import, the few who come near for one person. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface KnownPeople extends GenericRepository<Mentee, String> {

    @Query("SELECT id, first_name, last_name, birth_date, email, phone FROM mentees WHERE association_id = :associationId")
    List<KnownPerson> mentees(String associationId);

    @Query("SELECT id, first_name, last_name, birth_date, email, phone FROM mentors WHERE association_id = :associationId")
    List<KnownPerson> mentors(String associationId);

    /** Who is like this young person, of those whom the member sees. */
    default List<Duplicates.Match> like(Mentee mentee, Staff staff) {
        return seen(like(mentee), staff.branch().isEmpty() ? List.of() : hiddenMentees(mentee.associationId(), staff.branch(), staff.memberId()));
    }

    /** Who is like this mentor, of those whom the member sees. */
    default List<Duplicates.Match> like(Mentor mentor, Staff staff) {
        return seen(like(mentor), staff.branch().isEmpty() ? List.of() : hiddenMentors(mentor.associationId(), staff.branch(), staff.memberId()));
    }

    private static List<Duplicates.Match> seen(List<Duplicates.Match> all, Collection<String> hidden) {
        return all.stream().filter(match -> !hidden.contains(match.person().id())).toList();
    }

    /** The ids of young people whom a member of this branch does not see. */
    @Query("SELECT id FROM mentees WHERE association_id = :associationId AND branch_id IS NOT NULL AND branch_id <> :branch"
            + " AND (coordinator_id IS NULL OR coordinator_id <> :memberId)")
    Set<String> hiddenMentees(String associationId, String branch, String memberId);

    /** The ids of mentors whom a member of this branch does not see. */
    @Query("SELECT m.id FROM mentors m WHERE m.association_id = :associationId AND m.branch_id IS NOT NULL AND m.branch_id <> :branch"
            + " AND NOT EXISTS (SELECT 1 FROM pairs p WHERE p.association_id = m.association_id AND p.mentor_id = m.id"
            + " AND p.coordinator_id = :memberId AND p.open_mentee IS NOT NULL)")
    Set<String> hiddenMentors(String associationId, String branch, String memberId);

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
