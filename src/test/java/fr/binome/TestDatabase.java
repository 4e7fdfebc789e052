package fr.binome;

import fr.binome.platform.database.EmbeddedDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real database for the tests: one embedded server per JVM, or the external one that {@code BINOME_TEST_JDBC_URL} names
 * (with {@code _USER} and {@code _PASSWORD}; the database of the URL is replaced by a fresh one per call).
 *
 * @param url creates its database on the first connection
 */
public record TestDatabase(String url, String user, String password) {

    private static final String PREFIX = "binome_test_";
    private static final AtomicInteger COUNTER = new AtomicInteger();

    /** An empty database that no other caller has. */
    public static TestDatabase fresh() {
        String name = PREFIX + ProcessHandle.current().pid() + "_" + COUNTER.incrementAndGet();
        TestDatabase database = External.URL == null
                ? new TestDatabase(Embedded.SERVER.jdbcUrl(name), EmbeddedDatabase.USER, "")
                : External.database(name);
        database.createEmpty(name);
        return database;
    }

    /** The properties that point an application context at this database. */
    public Map<String, Object> properties() {
        return Map.of("datasources.default.url", url, "datasources.default.username", user,
                "datasources.default.password", password, "datasources.default.driver-class-name", "com.mysql.cj.jdbc.Driver");
    }

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** Changes rows behind the service's back. */
    public void execute(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Deletes every row but those that tell which migrations have run. */
    void empty() {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            List<String> tables = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                    + " AND table_name NOT LIKE 'flyway%'")) {
                while (rows.next()) {
                    tables.add(rows.getString(1));
                }
            }
            statement.execute("SET foreign_key_checks = 0");
            for (String table : tables) {
                statement.execute("DELETE FROM " + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The test database (" + url + ") could not be emptied.", e);
        }
    }

    /** The first column of the first row, as a number. */
    public long count(String sql) {
        try (Connection connection = connect(); Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void createEmpty(String name) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name);
            statement.execute("CREATE DATABASE " + name + " CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci");
        } catch (SQLException e) {
            throw new IllegalStateException("The test database (" + url + ") could not be created.", e);
        }
    }

    private static final class External {
        private static final String URL = System.getenv("BINOME_TEST_JDBC_URL");

        private static TestDatabase database(String name) {
            String url = URL.replaceFirst("^(jdbc:[^/]+//[^/?]+)(/[^?]*)?", "$1/" + name);
            String separator = url.contains("?") ? "&" : "?";
            String options = url.contains("createDatabaseIfNotExist") ? "" : separator + "createDatabaseIfNotExist=true";
            return new TestDatabase(url + options, fromEnvironment("BINOME_TEST_JDBC_USER"),
                    fromEnvironment("BINOME_TEST_JDBC_PASSWORD"));
        }

        private static String fromEnvironment(String name) {
            String value = System.getenv(name);
            return value == null ? "" : value;
        }
    }

    private static final class Embedded {
        private static final EmbeddedDatabase SERVER = start();

        private static EmbeddedDatabase start() {
            EmbeddedDatabase server = EmbeddedDatabase.start(Path.of("target", "test-mariadb-" + System.getProperty("binome.fork", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop-test-database"));
            dropLeftovers(server);
            return server;
        }

        private static void dropLeftovers(EmbeddedDatabase server) {
            try (Connection connection = DriverManager.getConnection(server.jdbcUrl(""), EmbeddedDatabase.USER, "");
                    Statement statement = connection.createStatement()) {
                List<String> leftovers = new ArrayList<>();
                try (ResultSet names = statement.executeQuery("SHOW DATABASES LIKE 'binome\\_test\\_%'")) {
                    while (names.next()) {
                        leftovers.add(names.getString(1));
                    }
                }
                for (String name : leftovers) {
                    statement.execute("DROP DATABASE " + name);
                }
            } catch (SQLException e) {
                throw new IllegalStateException("Databases of earlier test runs could not be dropped.", e);
            }
        }
    }
}
