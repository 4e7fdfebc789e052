package fr.binome.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StuckMessageRepository extends GenericRepository<StuckMessage, String> {

    @Query("SELECT * FROM stuck_messages WHERE mailbox = :mailbox AND uid_validity = :uidValidity AND next_try <= :now"
            + " ORDER BY next_try, uid LIMIT :most")
    List<StuckMessage> due(String mailbox, long uidValidity, Instant now, int most);

    @Query("INSERT INTO stuck_messages (mailbox, uid_validity, uid, tries, next_try)"
            + " VALUES (:mailbox, :uidValidity, :uid, :tries, :nextTry)"
            + " ON DUPLICATE KEY UPDATE tries = :tries, next_try = :nextTry")
    void write(String mailbox, long uidValidity, long uid, int tries, Instant nextTry);

    @Query("DELETE FROM stuck_messages WHERE mailbox = :mailbox AND uid_validity = :uidValidity AND uid = :uid")
    void remove(String mailbox, long uidValidity, long uid);

    /** Numbers of a mailbox that was made anew name nothing any more. */
    @Query("DELETE FROM stuck_messages WHERE mailbox = :mailbox AND uid_validity <> :uidValidity")
    void removeOthers(String mailbox, long uidValidity);
}
