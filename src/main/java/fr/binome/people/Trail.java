package fr.binome.people;

import fr.binome.platform.database.QueryRow;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/** What has been done about somebody and about that person's pairs, the newest first; nothing that would tell why a mentor's check is asked for. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface Trail extends GenericRepository<Mentee, String> {

    /** One entry of the audit. */
    @QueryRow
    record Step(Instant at, String actor, String action, String detail) {
    }

    @Query("SELECT at, actor, action, detail FROM audit_entries WHERE association_id = :associationId AND action NOT LIKE 'care-file.%' AND action <> 'mentee.protection-ended'"
            + " AND (subject_id = :id"
            + " OR subject_id IN (SELECT p.id FROM pairs p WHERE p.association_id = :associationId AND p.mentee_id = :id)"
            + " OR subject_id IN (SELECT p.id FROM pairs p WHERE p.association_id = :associationId AND p.mentor_id = :id))"
            + " ORDER BY at DESC, id DESC LIMIT 60")
    List<Step> of(String associationId, String id);
}
