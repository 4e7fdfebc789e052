package fr.binome.mail.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Raw mails as numbered .eml files, the oldest removed when there are too many. Thread-safe within one process. */
final class MailFolder {

    private static final Pattern ID = Pattern.compile("\\d{9}");
    private static final String ENDING = ".eml";

    private final Path directory;
    private final int kept;
    private int last;

    private MailFolder(Path directory, int kept) {
        this.directory = directory;
        this.kept = kept;
        this.last = ids().stream().findFirst().map(Integer::parseInt).orElse(0);
    }

    static MailFolder in(Path directory, int kept) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox (" + directory + ") could not be created.", e);
        }
        return new MailFolder(directory, kept);
    }

    synchronized String add(byte[] raw) {
        String id = String.format("%09d", last + 1);
        try {
            Path half = Files.write(directory.resolve(id + ".part"), raw);
            Files.move(half, file(id), StandardCopyOption.ATOMIC_MOVE);
            last++;
            removeOldest();
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox (" + directory + ") could not be written.", e);
        }
        return id;
    }

    /** Newest first. */
    List<String> ids() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ENDING))
                    .map(name -> name.substring(0, name.length() - ENDING.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The mailbox (" + directory + ") could not be read.", e);
        }
    }

    Optional<byte[]> read(String id) {
        if (!ID.matcher(id).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readAllBytes(file(id)));
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The mail (" + id + ") could not be read.", e);
        }
    }

    private void removeOldest() throws IOException {
        for (String id : ids().stream().skip(kept).toList()) {
            Files.deleteIfExists(file(id));
        }
    }

    private Path file(String id) {
        return directory.resolve(id + ENDING);
    }
}
