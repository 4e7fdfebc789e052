package fr.binome.account;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SignInRepository extends GenericRepository<SignIn, String> {

    SignIn save(SignIn signIn);

    Optional<SignIn> findById(String tokenId);

    @Query("DELETE FROM sign_ins WHERE token_id IN (:tokenIds)")
    void remove(List<String> tokenIds);

    /** Counts one more wrong code; 0 if there were {@code most} already, whoever tried at the same time. */
    @Query("UPDATE sign_ins SET attempts = attempts + 1 WHERE token_id = :tokenId AND attempts < :most")
    int countAttempt(String tokenId, int most);
}
