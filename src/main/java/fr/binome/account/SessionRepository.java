package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SessionRepository extends GenericRepository<Session, String> {

    Session save(Session session);

    @Query("SELECT s.id_hash, m.id AS member_id, m.role, m.first_name, m.last_name, a.id AS association_id,"
            + " a.name AS association_name, a.time_zone, m.branch_id FROM sessions s"
            + " JOIN team_members m ON m.id = s.member_id AND m.association_id = s.association_id AND m.active = TRUE"
            + " JOIN associations a ON a.id = s.association_id WHERE s.id_hash = :idHash AND s.expires_at > :now")
    Optional<SessionReader> findReader(String idHash, Instant now);

    @Query("SELECT * FROM sessions WHERE association_id = :associationId AND member_id = :memberId AND expires_at > :now"
            + " ORDER BY created_at DESC")
    List<Session> ofMember(String associationId, String memberId, Instant now);

    @Query("DELETE FROM sessions WHERE association_id = :associationId AND member_id = :memberId AND id_hash = :idHash")
    void endOne(String associationId, String memberId, String idHash);

    @Query("DELETE FROM sessions WHERE id_hash = :idHash")
    void end(String idHash);

    @Query("DELETE FROM sessions WHERE association_id = :associationId AND member_id = :memberId")
    void endAll(String associationId, String memberId);

    @Query("UPDATE sessions SET expires_at = DATE_ADD(expires_at, INTERVAL :seconds SECOND)")
    void prolong(long seconds);

    @Query("DELETE FROM sessions WHERE expires_at < :now")
    void forgetOld(Instant now);
}
