package fr.binome;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Counts the statements that the database server itself has executed while something ran. */
public final class QueryCount {

    private static final String SUM = "SELECT SUM(VARIABLE_VALUE) FROM information_schema.GLOBAL_STATUS"
            + " WHERE VARIABLE_NAME IN ('COM_SELECT', 'COM_INSERT', 'COM_UPDATE', 'COM_DELETE')";
    private static final String SUM_MYSQL = SUM.replace("information_schema.GLOBAL_STATUS", "performance_schema.global_status")
            .replace("'COM_", "'Com_").replace("_SELECT", "_select").replace("_INSERT", "_insert")
            .replace("_UPDATE", "_update").replace("_DELETE", "_delete");

    private QueryCount() {
    }

    /** The statements executed during {@code work}; nothing else may use the server meanwhile. */
    public static long during(TestDatabase database, Runnable work) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            String sum = connection.getMetaData().getDatabaseProductVersion().contains("MariaDB") ? SUM : SUM_MYSQL;
            long before = read(statement, sum);
            work.run();
            long own = 1;
            return read(statement, sum) - before - own;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long read(Statement statement, String sum) throws SQLException {
        try (ResultSet result = statement.executeQuery(sum)) {
            result.next();
            return result.getLong(1);
        }
    }
}
