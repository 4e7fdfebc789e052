package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The team of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface TeamMemberRepository extends GenericRepository<TeamMember, String> {

    TeamMember save(TeamMember member);

    List<TeamMember> findByAssociationIdAndActiveTrueOrderByLastName(String associationId);

    Optional<TeamMember> findByAssociationIdAndId(String associationId, String id);

    /** The one query that crosses associations: a person signs in by address, then chooses where. */
    List<TeamMember> findByEmailAndActiveTrue(String email);

    /** The active member of {@code role} who has been there longest. */
    @Query("SELECT * FROM team_members WHERE association_id = :associationId AND role = :role AND active = TRUE"
            + " ORDER BY created_at, id LIMIT 1")
    Optional<TeamMember> firstOf(String associationId, Role role);
}
