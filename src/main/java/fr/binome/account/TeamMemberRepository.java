package fr.binome.account;

import io.micronaut.core.annotation.Nullable;
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

    TeamMember update(TeamMember member);

    Optional<TeamMember> findByAssociationIdAndEmail(String associationId, String email);

    @Query("UPDATE team_members SET role = :role, branch_id = :branchId WHERE association_id = :associationId AND id = :id")
    void place(String associationId, String id, Role role, @Nullable String branchId);

    @Query("UPDATE team_members SET deputy_id = :deputyId WHERE association_id = :associationId AND id = :id")
    void nameDeputy(String associationId, String id, @Nullable String deputyId);

    @Query("UPDATE team_members SET deputy_id = NULL WHERE association_id = :associationId AND deputy_id = :deputyId")
    void forgetDeputy(String associationId, String deputyId);

    @Query("UPDATE team_members SET active = FALSE WHERE association_id = :associationId AND id = :id")
    void close(String associationId, String id);

    List<TeamMember> findByAssociationIdAndActiveTrueOrderByLastName(String associationId);

    /** Everybody who is or was of the team, for the names under what they have done. */
    List<TeamMember> findByAssociationId(String associationId);

    Optional<TeamMember> findByAssociationIdAndId(String associationId, String id);

    /** The one query that crosses associations: a person signs in by address, then chooses where. */
    List<TeamMember> findByEmailAndActiveTrue(String email);

    /** The active member of {@code role} who has been there longest. */
    @Query("SELECT * FROM team_members WHERE association_id = :associationId AND role = :role AND active = TRUE"
            + " ORDER BY created_at, id LIMIT 1")
    Optional<TeamMember> firstOf(String associationId, Role role);
}
