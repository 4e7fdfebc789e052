package fr.binome.platform.database;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code mariadbd} that the administrator installed, for systems without a packaged one. */
final class InstalledServer {

    private InstalledServer() {
    }

    static Optional<ServerProgram> find(SystemKind system, String searchPath) {
        // Debian keeps it in /usr/sbin, which is not on everybody's PATH.
        Stream<Path> directories = Stream.concat(
                Arrays.stream(searchPath == null ? new String[0] : searchPath.split(File.pathSeparator))
                        .filter(directory -> !directory.isBlank()).map(Path::of),
                system.isWindows() ? Stream.empty() : Stream.of(Path.of("/usr/sbin")));
        return directories.map(directory -> directory.resolve(system.executable("mariadbd")))
                .filter(Files::isExecutable)
                .findFirst()
                .map(executable -> ServerProgram.at(executable, executable.toAbsolutePath().getParent().getParent()));
    }
}
