package fr.binome.people;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The parents of one association's young people, as they were entered. Whom to write to or call, only {@link Guardians} says. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface GuardianRepository extends GenericRepository<Guardian, String> {

    Guardian save(Guardian guardian);

    List<Guardian> saveAll(Iterable<Guardian> guardians);

    Guardian update(Guardian guardian);

    List<Guardian> findByAssociationIdAndMenteeId(String associationId, String menteeId);

    List<Guardian> findByAssociationIdAndMenteeIdIn(String associationId, List<String> menteeIds);

    Optional<Guardian> findByAssociationIdAndId(String associationId, String id);
}
