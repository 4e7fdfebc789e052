package fr.binome.pairing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface IntroductionRulesRepository extends GenericRepository<IntroductionRules, String> {

    Optional<IntroductionRules> findById(String associationId);

    @Query("INSERT INTO introduction_rules (association_id, minors, adults) VALUES (:associationId, :minors, :adults)"
            + " ON DUPLICATE KEY UPDATE minors = :minors, adults = :adults")
    void put(String associationId, IntroductionWay minors, IntroductionWay adults);
}
