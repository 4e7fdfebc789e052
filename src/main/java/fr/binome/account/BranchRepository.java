package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The branches of one association. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface BranchRepository extends GenericRepository<Branch, String> {

    Branch save(Branch branch);

    List<Branch> findByAssociationIdOrderByName(String associationId);

    @Query("UPDATE branches SET name = :name WHERE association_id = :associationId AND id = :id")
    void rename(String associationId, String id, String name);

    /** Keeps an address that a branch is about to lose; where two had the same, the later one has it. */
    @Query("INSERT INTO branch_addresses (association_id, address, branch_id) VALUES (:associationId, :address, :id)"
            + " ON DUPLICATE KEY UPDATE branch_id = :id")
    void keepAddress(String associationId, String address, String id);

    /** The branch that once had this address. */
    @Query("SELECT b.* FROM branches b JOIN branch_addresses a ON a.branch_id = b.id AND a.association_id = b.association_id"
            + " WHERE a.association_id = :associationId AND a.address = :address")
    Optional<Branch> formerly(String associationId, String address);
}
