package fr.binome.intake.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportFileRepository extends GenericRepository<ImportFile, String> {

    ImportFile save(ImportFile file);

    Optional<ImportFile> findByAssociationIdAndImportId(String associationId, String importId);

    @Query("DELETE FROM import_files WHERE association_id = :associationId AND import_id = :importId")
    int remove(String associationId, String importId);
}
