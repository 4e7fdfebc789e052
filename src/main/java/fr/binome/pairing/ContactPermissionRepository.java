package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ContactPermissionRepository extends GenericRepository<ContactPermission, String> {

    ContactPermission save(ContactPermission permission);

    List<ContactPermission> findByAssociationIdAndPairId(String associationId, String pairId);

    @Query("DELETE FROM contact_permissions WHERE association_id = :associationId AND pair_id = :pairId AND giver = :giver")
    void forget(String associationId, String pairId, String giver);
}
