package fr.binome.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditRepository extends GenericRepository<AuditEntry, String> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> saveAll(Iterable<AuditEntry> entries);
}
