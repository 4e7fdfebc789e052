package fr.binome.account;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInRequestRepository extends GenericRepository<SignInRequest, String> {

    SignInRequest save(SignInRequest request);

    Optional<SignInRequest> findById(String id);

    int deleteById(String id);
}
