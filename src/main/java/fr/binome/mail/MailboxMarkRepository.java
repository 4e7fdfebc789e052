package fr.binome.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MailboxMarkRepository extends GenericRepository<MailboxMark, String> {

    Optional<MailboxMark> findByName(String name);

    @Query("INSERT INTO mailboxes (name, uid_validity, last_uid) VALUES (:name, :uidValidity, :lastUid)"
            + " ON DUPLICATE KEY UPDATE uid_validity = :uidValidity, last_uid = :lastUid")
    void write(String name, long uidValidity, long lastUid);
}
