package fr.binome;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Counts the statements that the database server itself has executed while something ran. */
public final class QueryCount {

    private static final String SUM = "SELECT SUM(VARIABLE_VALUE) FROM information_schema.GLOBAL_STATUS"
            + " WHERE VARIABLE_NAME IN ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')";
    private static final String SUM_MYSQL = SUM.replace("information_schema.GLOBAL_STATUS", "performance_schema.global_status")
            .replace("'COM_", "'Com_").replace("_SELECT", "_select").replace("_INSERT", "_insert")
            .replace("_UPDATE", "_update").replace("_DELETE", "_delete");

    private static final long COST_OF_READING = 1;

    private QueryCount() {
    }

    /**
     * The statements that reading a page costs. It is read twice and the smaller count told: something else on the server,
     * like a connection pool that grows, may only add.
     */
    public static long during(TestDatabase database, Runnable reading) {
        return Math.min(once(database, reading), once(database, reading));
    }

    /** The statements executed during {@code work}, which can be done only once; nothing else may use the server meanwhile. */
    public static long once(TestDatabase database, Runnable work) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            String sum = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB") ? SUM : SUM_MYSQL;
            long before = quiet(statement, sum);
            work.run();
            return read(statement, sum) - before - COST_OF_READING;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until nothing but the reading itself is counted: a filling connection pool asks the server things, too. */
    private static long quiet(Statement statement, String sum) throws SQLException {
        long last = read(statement, sum);
        for (int attempt = 0; attempt < 100; attempt++) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
            long now = read(statement, sum);
            if (now - last == COST_OF_READING) {
                return now;
            }
            last = now;
        }
        throw new IllegalStateException("Something else keeps the database busy.");
    }

    private static long read(Statement statement, String sum) throws SQLException {
        try (ResultSet result = statement.executeQuery(sum)) {
            result.next();
            return result.getLong(1);
        }
    }
}
