package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The guides that differ from {@link PortfolioGuide#FULL_TIME}, and those that somebody has set to it. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface PortfolioGuideRepository extends GenericRepository<PortfolioGuide, String> {

    List<PortfolioGuide> findByAssociationId(String associationId);

    Optional<PortfolioGuide> findByAssociationIdAndMemberId(String associationId, String memberId);

    @Query("INSERT INTO portfolio_guides (member_id, association_id, guide) VALUES (:memberId, :associationId, :guide)"
            + " ON DUPLICATE KEY UPDATE guide = :guide")
    void put(String memberId, String associationId, int guide);
}
