package fr.binome.platform.database;

/** Addresses of an embedded server. TLS is off: the server listens on 127.0.0.1 only and starts in a tenth of the time. */
final class JdbcUrl {

    private static final String OPTIONS = "?createDatabaseIfNotExist=true&sslMode=DISABLED&connectionTimeZone=UTC"
            + "&rewriteBatchedStatements=true";

    private JdbcUrl() {
    }

    static String of(int port, String databaseName) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + databaseName + OPTIONS;
    }
}
