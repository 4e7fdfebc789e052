package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInRequestRepository extends GenericRepository<SignInRequest, String> {

    SignInRequest save(SignInRequest request);

    Optional<SignInRequest> findById(String id);

    int deleteById(String id);

    @Query("DELETE FROM sign_in_requests WHERE asked_at < :before LIMIT :most")
    int removeBefore(Instant before, int most);
}
