package fr.binome.pairing;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The meetings of one association's pairs. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface MeetingRepository extends GenericRepository<Meeting, String> {

    Meeting save(Meeting meeting);

    List<Meeting> findByAssociationIdAndPairIdOrderByHeldOn(String associationId, String pairId);
}
