package fr.binome.followup;

import fr.binome.platform.database.QueryRow;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Whom an association tells in each département, in its own words: names, numbers, addresses. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ProtectionContacts extends GenericRepository<CaseStep, String> {

    /** @param crip cellule de recueil des informations préoccupantes; {@code parquet} des mineurs; both may be empty */
    @QueryRow
    record Contacts(String crip, String parquet) {
    }

    @Query("SELECT crip, parquet FROM protection_contacts WHERE association_id = :associationId AND departement = :departement")
    Optional<Contacts> of(String associationId, String departement);

    @Query("INSERT INTO protection_contacts (association_id, departement, crip, parquet) VALUES (:associationId, :departement,"
            + " :crip, :parquet) ON DUPLICATE KEY UPDATE crip = :crip, parquet = :parquet")
    void put(String associationId, String departement, String crip, String parquet);
}
