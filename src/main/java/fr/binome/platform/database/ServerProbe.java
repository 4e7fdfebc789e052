package fr.binome.platform.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** Asks a port whether the server of a directory listens there. */
final class ServerProbe {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final String SHORT_TIMEOUTS = "&connectTimeout=2000&socketTimeout=5000";

    private ServerProbe() {
    }

    /** Waits until the server answers, the process ends or the limit passes. */
    static boolean answers(RunningServer server, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (server.process().isAlive() && System.nanoTime() - end < 0) {
            if (answersNow(server)) {
                return true;
            }
            try {
                Thread.sleep(PAUSE.toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private static boolean answersNow(RunningServer server) {
        String url = JdbcUrl.of(server.port(), "") + SHORT_TIMEOUTS;
        try (Connection connection = DriverManager.getConnection(url, EmbeddedDatabase.USER, "");
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("SELECT @@datadir")) {
            // Another server may have taken the port.
            return answer.next() && Path.of(answer.getString(1)).normalize().equals(server.home().data());
        } catch (SQLException notYet) {
            return false;
        }
    }
}
