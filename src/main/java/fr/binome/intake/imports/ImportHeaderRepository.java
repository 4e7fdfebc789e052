package fr.binome.intake.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportHeaderRepository extends GenericRepository<ImportHeader, String> {

    List<ImportHeader> findByAssociationIdAndKind(String associationId, ImportKind kind);

    @Query("INSERT INTO import_headers (id, association_id, kind, header, meaning) VALUES (:id, :associationId, :kind, :header,"
            + " :meaning) ON DUPLICATE KEY UPDATE meaning = :meaning")
    void remember(String id, String associationId, ImportKind kind, String header, String meaning);
}
