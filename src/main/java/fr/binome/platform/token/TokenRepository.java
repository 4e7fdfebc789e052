package fr.binome.platform.token;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TokenRepository extends GenericRepository<Token, String> {

    Token save(Token token);

    List<Token> saveAll(Iterable<Token> tokens);

    Optional<Token> findById(String id);

    @Query("SELECT id FROM tokens WHERE purpose = :purpose AND created_at < :before AND expires_at < :before ORDER BY created_at LIMIT :most")
    List<String> over(TokenPurpose purpose, Instant before, int most);

    @Query("DELETE FROM tokens WHERE id IN (:ids)")
    void remove(List<String> ids);

    @Query("UPDATE tokens SET used_at = :now WHERE id = :id AND used_at IS NULL")
    int use(String id, Instant now);

    @Query("UPDATE tokens SET expires_at = :now WHERE association_id = :associationId AND subject_id = :subjectId"
            + " AND purpose = :purpose AND expires_at > :now")
    int expire(String associationId, String subjectId, TokenPurpose purpose, Instant now);
}
