package fr.binome.platform.database;

import java.util.ArrayList;
import java.util.List;

/** The command line of the server. */
final class ServerCommand {

    // What MySQL 8 and 9 do by default: a query that MySQL refuses must fail in the tests on MariaDB, too.
    private static final String SQL_MODE = "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            + "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private ServerCommand() {
    }

    static List<String> of(ServerProgram program, ServerDirectory home, int port) {
        List<String> command = new ArrayList<>(List.of(program.executable().toString(),
                "--no-defaults",
                "--basedir=" + program.base(),
                dataDirectory(home),
                "--tmpdir=" + home.scratch(),
                // Relative to the data directory, because a socket's path may not exceed 107 bytes.
                "--socket=server.sock",
                "--pid-file=server.pid",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--skip-grant-tables",
                "--skip-ssl",
                "--skip-name-resolve",
                "--skip-log-bin",
                "--performance-schema=OFF",
                "--local-infile=OFF",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=" + SQL_MODE,
                "--max-connections=200",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=128M",
                "--innodb-log-file-size=48M",
                // Survives the end of any process; a power cut may cost the last second of a demo.
                "--innodb-flush-log-at-trx-commit=2"));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        return command;
    }

    /** The argument by which a running server is known to be the one of this directory. */
    static String dataDirectory(ServerDirectory home) {
        return "--datadir=" + home.data();
    }
}
