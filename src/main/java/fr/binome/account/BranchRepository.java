package fr.binome.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The branches of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface BranchRepository extends GenericRepository<Branch, String> {

    Branch save(Branch branch);

    List<Branch> findByAssociationIdOrderByName(String associationId);
}
