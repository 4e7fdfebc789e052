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
            + " a.name AS association_name, a.time_zone, m.branch_id, COALESCE(s.form_key, s.id_hash) AS form_key, s.expires_at,"
            + " COALESCE(s.seen_at, s.created_at) AS seen_at FROM sessions s"
            + " JOIN team_members m ON m.id = s.member_id AND m.association_id = s.association_id AND m.active = TRUE"
            + " JOIN associations a ON a.id = s.association_id WHERE s.id_hash = :idHash")
    Optional<SessionReader> findReader(String idHash);

    @Query("UPDATE sessions SET seen_at = :now WHERE id_hash = :idHash")
    void see(String idHash, Instant now);

    @Query("SELECT * FROM sessions WHERE association_id = :associationId AND member_id = :memberId AND expires_at > :now"
            + " AND COALESCE(seen_at, created_at) > :seenSince ORDER BY created_at DESC")
    List<Session> ofMember(String associationId, String memberId, Instant now, Instant seenSince);

    @Query("DELETE FROM sessions WHERE association_id = :associationId AND member_id = :memberId AND id_hash = :idHash")
    void endOne(String associationId, String memberId, String idHash);

    @Query("DELETE FROM sessions WHERE id_hash = :idHash")
    void end(String idHash);

    @Query("DELETE FROM sessions WHERE association_id = :associationId AND member_id = :memberId")
    void endAll(String associationId, String memberId);

    @Query("UPDATE sessions SET expires_at = DATE_ADD(expires_at, INTERVAL :seconds SECOND),"
            + " seen_at = DATE_ADD(COALESCE(seen_at, created_at), INTERVAL :seconds SECOND)")
    void prolong(long seconds);

    @Query("DELETE FROM sessions WHERE expires_at < :before LIMIT :most")
    int removeBefore(Instant before, int most);
}
