package fr.binome.platform.database;

import io.micronaut.context.annotation.Context;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import jakarta.annotation.PostConstruct;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Refuses a database server with which times would lose their fractions without a word. MariaDB before 11 introduces itself
 * as "5.5.5-10.…"; Connector/J believes it and cuts every time to the second, and what happened within one second would come
 * back in any order.
 */
@Context
final class ServerVersion {

    private static final String DISGUISE = "5.5.5-";

    private final DataSource dataSource;

    ServerVersion(DataSource dataSource) {
        this.dataSource = DelegatingDataSource.unwrapDataSource(dataSource);
    }

    @PostConstruct
    void check() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            problem(connection.getMetaData().getDatabaseProductVersion()).ifPresent(problem -> {
                throw new IllegalStateException(problem);
            });
        }
    }

    /** What is wrong with a server that introduces itself as {@code version}; empty if nothing is. */
    static Optional<String> problem(String version) {
        return version.startsWith(DISGUISE)
                ? Optional.of("The database server (" + version.substring(DISGUISE.length()) + ") is older than MariaDB 11:"
                        + " its times would lose their fractions.\nMaybe use MariaDB 11.4 or later.")
                : Optional.empty();
    }
}
