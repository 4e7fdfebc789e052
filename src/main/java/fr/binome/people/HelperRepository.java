package fr.binome.people;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** Who helped the young people of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface HelperRepository extends GenericRepository<Helper, String> {

    Helper save(Helper helper);

    List<Helper> findByAssociationIdAndMenteeId(String associationId, String menteeId);
}
