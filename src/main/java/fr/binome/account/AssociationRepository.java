package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The tenants. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface AssociationRepository extends GenericRepository<Association, String> {

    Association save(Association association);

    @Query("UPDATE associations SET name = :name, email = :email, phone = :phone WHERE id = :id")
    void present(String id, String name, String email, String phone);

    Optional<Association> findById(String id);

    Optional<Association> findBySlug(String slug);

    Optional<Association> findFirstByDemoTrueOrderByCreatedAt();

    List<Association> findAllOrderByCreatedAt();
}
