package fr.binome.platform.database;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class EmbeddedDatabaseIT {

    private final Path directory = Path.of("target", "embedded-database-it-" + System.nanoTime()).toAbsolutePath();

    @AfterEach
    void removeTheDirectory() throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void keepsWhatWasWrittenAcrossStarts() throws Exception {
        try (EmbeddedDatabase first = EmbeddedDatabase.start(directory)) {
            execute(first, "CREATE TABLE words (word VARCHAR(20))", "INSERT INTO words VALUES ('Zoé, 🌻')");
        }

        try (EmbeddedDatabase second = EmbeddedDatabase.start(directory)) {
            assertThat(query(second, "SELECT word FROM words")).isEqualTo("Zoé, 🌻");
        }
    }

    @Test
    void speaksUnicodeUtcAndStrictSqlOnTheLoopbackOnly() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(query(database, "SELECT @@collation_server")).isEqualTo("utf8mb4_unicode_ci");
            assertThat(query(database, "SELECT @@global.time_zone")).isEqualTo("+00:00");
            assertThat(query(database, "SELECT @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(query(database, "SELECT @@global.sql_mode")).contains("ONLY_FULL_GROUP_BY", "STRICT_TRANS_TABLES");
        }
    }

    @Test
    void keepsTheDirectoryFromOtherUsers() throws Exception {
        try (EmbeddedDatabase ignored = EmbeddedDatabase.start(directory)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory))).isEqualTo("rwx------");
        }
    }

    @Test
    void takesOverTheServerThatAKilledServiceLeftBehind() throws Exception {
        long orphan = startInAnotherJvmAndKillThatJvm();
        assertThat(ProcessHandle.of(orphan)).isPresent();

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(query(database, "SELECT word FROM words")).isEqualTo("kept");
            assertThat(recordedPid()).isEqualTo(orphan);
        }

        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void endsAnOrphanThatNoLongerAnswersAndStartsAnew() throws Exception {
        long orphan = startInAnotherJvmAndKillThatJvm();
        new ServerRecord(orphan, closedPort()).write(new ServerDirectory(directory));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(directory)) {
            assertThat(recordedPid()).isNotEqualTo(orphan);
            assertThat(query(database, "SELECT word FROM words")).isEqualTo("kept");
        }

        assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
    }

    @Test
    void neverEndsAForeignProcessWhoseNumberStandsInAnOldRecord() throws Exception {
        EmbeddedDatabase.start(directory).close();
        Process foreign = new ProcessBuilder("sleep", "60").start();
        try {
            new ServerRecord(foreign.pid(), 1).write(new ServerDirectory(directory));

            EmbeddedDatabase.start(directory).close();

            assertThat(foreign.isAlive()).isTrue();
        } finally {
            foreign.destroyForcibly();
        }
    }

    @Test
    void refusesADirectoryThatAnotherServiceUses() {
        try (EmbeddedDatabase ignored = EmbeddedDatabase.start(directory)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                    .isInstanceOf(EmbeddedDatabaseException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("Maybe stop that one first");
        }
    }

    @Test
    void refusesDataOfAnotherServerVersionAndNamesReset() throws Exception {
        EmbeddedDatabase.start(directory).close();
        Files.writeString(directory.resolve("server.version"), "10.6");

        assertThatThrownBy(() -> EmbeddedDatabase.start(directory))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("(10.6)")
                .hasMessageContaining("--reset");
    }

    @Test
    void namesTheWayOutWhereNoServerExists() {
        assertThatThrownBy(() -> ServerProgram.find(SystemKind.of("Windows 11", "aarch64"), ""))
                .isInstanceOf(EmbeddedDatabaseException.class)
                .hasMessageContaining("(winx64, aarch64)")
                .hasMessageContaining("BINOME_JDBC_URL")
                .hasMessageContaining("mariadbd");
    }

    /** The main method of the JVM that is killed: starts the server, writes a row, then waits for its end. */
    public static final class Victim {
        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(arguments[0]));
            execute(database, "CREATE TABLE words (word VARCHAR(20))", "INSERT INTO words VALUES ('kept')");
            System.out.println("ready");
            Thread.sleep(60_000);
        }
    }

    private long startInAnotherJvmAndKillThatJvm() throws Exception {
        Process jvm = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path"), Victim.class.getName(), directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader output = jvm.inputReader()) {
            assertThat(output.lines().anyMatch("ready"::equals)).isTrue();
        } finally {
            jvm.destroyForcibly();
        }
        assertThat(jvm.waitFor(10, SECONDS)).isTrue();
        return recordedPid();
    }

    private long recordedPid() throws IOException {
        return ServerRecord.read(new ServerDirectory(directory)).orElseThrow().pid();
    }

    private static int closedPort() throws IOException {
        try (java.net.ServerSocket socket = new java.net.ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void execute(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String query(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            assertThat(rows.next()).isTrue();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl("words"), EmbeddedDatabase.USER, "");
    }
}
