package fr.binome.people;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The checks that one association has seen. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface BackgroundCheckRepository extends GenericRepository<BackgroundCheck, String> {

    BackgroundCheck save(BackgroundCheck check);

    List<BackgroundCheck> saveAll(Iterable<BackgroundCheck> checks);

    List<BackgroundCheck> findByAssociationId(String associationId);

    List<BackgroundCheck> findByAssociationIdAndMentorId(String associationId, String mentorId);
}
