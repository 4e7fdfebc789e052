package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Who of a team is away; the deputy who stands in is {@link TeamMember#deputyId}. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AbsenceRepository extends GenericRepository<TeamMember, String> {

    /** Present and future absences of an association. */
    @Query("SELECT member_id, from_day, until_day FROM absences WHERE association_id = :associationId AND until_day >= :today")
    List<Absence> from(String associationId, LocalDate today);

    @Query("SELECT member_id, from_day, until_day FROM absences WHERE association_id = :associationId AND member_id = :memberId")
    Optional<Absence> of(String associationId, String memberId);

    @Query("INSERT INTO absences (association_id, member_id, from_day, until_day) VALUES (:associationId, :memberId, :fromDay, :untilDay)"
            + " ON DUPLICATE KEY UPDATE from_day = :fromDay, until_day = :untilDay")
    void put(String associationId, String memberId, LocalDate fromDay, LocalDate untilDay);

    @Query("DELETE FROM absences WHERE association_id = :associationId AND member_id = :memberId")
    void end(String associationId, String memberId);
}
