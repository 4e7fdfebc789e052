package fr.binome.intake.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** What is wrong with the rows. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportFaultRepository extends GenericRepository<ImportFault, String> {

    List<ImportFault> saveAll(Iterable<ImportFault> faults);

    long countByAssociationIdAndImportId(String associationId, String importId);

    /** Rows that cannot be used first. */
    @Query("SELECT * FROM import_faults WHERE association_id = :associationId AND import_id = :importId"
            + " ORDER BY row_kept, line, id LIMIT :size OFFSET :offset")
    List<ImportFault> page(String associationId, String importId, int size, int offset);

    @Query("DELETE FROM import_faults WHERE association_id = :associationId AND import_id = :importId")
    int removeAll(String associationId, String importId);
}
