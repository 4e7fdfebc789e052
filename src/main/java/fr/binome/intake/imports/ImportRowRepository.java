package fr.binome.intake.imports;

import fr.binome.people.Likeness;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The rows that wait. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportRowRepository extends GenericRepository<ImportRow, String> {

    List<ImportRow> saveAll(Iterable<ImportRow> rows);

    long countByAssociationIdAndImportId(String associationId, String importId);

    long countByAssociationIdAndImportIdAndLikeness(String associationId, String importId, Likeness likeness);

    @Query("SELECT * FROM import_rows WHERE association_id = :associationId AND import_id = :importId AND likeness IS NOT NULL"
            + " ORDER BY likeness DESC, line LIMIT :size OFFSET :offset")
    List<ImportRow> alike(String associationId, String importId, int size, int offset);

    @Query("SELECT * FROM import_rows WHERE association_id = :associationId AND import_id = :importId ORDER BY line LIMIT :size")
    List<ImportRow> next(String associationId, String importId, int size);

    @Query("UPDATE import_rows SET decision = :decision WHERE association_id = :associationId AND import_id = :importId"
            + " AND id IN (:ids) AND likeness IS NOT NULL AND (:decision <> 'MERGE' OR like_id IS NOT NULL)")
    int decide(String associationId, String importId, List<String> ids, ImportDecision decision);

    /** Decides for everybody who is there already. */
    @Query("UPDATE import_rows SET decision = :decision WHERE association_id = :associationId AND import_id = :importId"
            + " AND likeness = 'SAME' AND (:decision <> 'MERGE' OR like_id IS NOT NULL)")
    int decideForSame(String associationId, String importId, ImportDecision decision);

    @Query("SELECT COUNT(*) FROM import_rows WHERE association_id = :associationId AND import_id = :importId AND decision = :decision")
    long decided(String associationId, String importId, ImportDecision decision);

    @Query("DELETE FROM import_rows WHERE association_id = :associationId AND import_id = :importId AND id IN (:ids)")
    int remove(String associationId, String importId, List<String> ids);

    @Query("DELETE FROM import_rows WHERE association_id = :associationId AND import_id = :importId")
    int removeAll(String associationId, String importId);
}
