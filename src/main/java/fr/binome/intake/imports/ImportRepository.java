package fr.binome.intake.imports;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The files of one association; every change of status is compared and set. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ImportRepository extends GenericRepository<PeopleImport, String> {

    PeopleImport save(PeopleImport made);

    Optional<PeopleImport> findByAssociationIdAndId(String associationId, String id);

    @Query("SELECT * FROM imports WHERE association_id = :associationId AND (:branch = '' OR branch_id = :branch)"
            + " ORDER BY created_at DESC, id LIMIT 20")
    List<PeopleImport> latest(String associationId, String branch);

    /** Holds the import until the transaction ends, so that its rows are taken by one at a time. */
    @Query("SELECT * FROM imports WHERE association_id = :associationId AND id = :id FOR UPDATE")
    Optional<PeopleImport> lock(String associationId, String id);

    @Query("UPDATE imports SET status = 'CHECKED', meanings = :joined, rows_read = :read, rows_bad = :bad"
            + " WHERE association_id = :associationId AND id = :id AND status IN ('MAPPING', 'CHECKED')")
    int checked(String associationId, String id, String joined, int read, int bad);

    /** 0 if somebody was quicker. */
    @Query("UPDATE imports SET status = 'RUNNING', rows_to_do = :rows, consents_seen = :consents, checks_seen = :checks,"
            + " send_links = :links WHERE association_id = :associationId AND id = :id AND status = 'CHECKED'")
    int start(String associationId, String id, long rows, boolean consents, boolean checks, boolean links);

    @Query("UPDATE imports SET added = added + :added, merged = merged + :merged, skipped = skipped + :skipped"
            + " WHERE association_id = :associationId AND id = :id")
    int count(String associationId, String id, int added, int merged, int skipped);

    @Query("UPDATE imports SET status = 'DONE', finished_at = :now WHERE association_id = :associationId AND id = :id"
            + " AND status = 'RUNNING'")
    int finish(String associationId, String id, Instant now);

    /** 0 if it runs or is done. */
    @Query("DELETE FROM imports WHERE association_id = :associationId AND id = :id AND status IN ('MAPPING', 'CHECKED')")
    int forget(String associationId, String id);

    /** Files of every association that nobody has confirmed. */
    @Query("SELECT * FROM imports WHERE status IN ('MAPPING', 'CHECKED') AND created_at < :before ORDER BY association_id, id LIMIT 100")
    List<PeopleImport> left(Instant before);
}
