package fr.binome.mail;

import fr.binome.platform.Ids;
import io.micronaut.context.annotation.Property;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file beside the database that names each mail in the microseconds after the server has taken it. A node that is killed
 * leaves it behind, and the next one that runs on this machine notes its mails as sent, so that they do not go out again.
 * Without a folder to write to, mails go out all the same. Thread-safe; any number of nodes share the folder, {@code outbox} in
 * {@code binome.home}.
 */
@Singleton
class SentJournal {

    private static final Logger LOG = LoggerFactory.getLogger(SentJournal.class);
    private static final String ENDING = ".sent";
    private static final int AT_ONCE = 500;
    /** A file as young as this may not be locked yet by the node that has just made it. */
    private static final Duration NEW = Duration.ofMinutes(1);

    private final Path folder;
    private final Path own;
    private FileChannel file;
    private boolean broken;
    private int batches;

    @Inject
    SentJournal(@Property(name = "binome.home", defaultValue = "var") String home) {
        this(Path.of(home).resolve("outbox"));
    }

    SentJournal(Path folder) {
        this.folder = folder;
        this.own = folder.resolve(Ids.next() + ENDING);
    }

    /** Before the first mail of a batch. */
    synchronized void begin() {
        batches++;
        if (file == null && !broken) {
            try {
                Files.createDirectories(folder);
                file = FileChannel.open(own, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                file.lock();
            } catch (IOException e) {
                giveUp(e);
            }
        }
    }

    /** Whether what is sent now would be known after this node's death. */
    synchronized boolean remembers() {
        return file != null;
    }

    /** The server has taken this mail. */
    synchronized void sent(String mailId) {
        if (file == null) {
            return;
        }
        try {
            file.write(ByteBuffer.wrap((mailId + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            giveUp(e);
        }
    }

    /** All mails of a batch are noted in the database; when no other batch is on its way, the file starts anew. */
    synchronized void end() {
        batches--;
        if (file == null || batches > 0) {
            return;
        }
        try {
            file.truncate(0).position(0);
        } catch (IOException e) {
            giveUp(e);
        }
    }

    /** Hands what dead nodes have sent to {@code note}, some hundred ids at once, and forgets it when that returns. */
    void recover(Consumer<List<String>> note) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> journals = Files.newDirectoryStream(folder, "*" + ENDING)) {
            for (Path journal : journals) {
                if (!journal.equals(own)) {
                    recover(journal, note);
                }
            }
        } catch (IOException e) {
            LOG.warn("What stopped nodes have sent cannot be read from ({}): {}", folder, e.getMessage());
        }
    }

    private static void recover(Path journal, Consumer<List<String>> note) throws IOException {
        try (FileChannel dead = FileChannel.open(journal, StandardOpenOption.READ, StandardOpenOption.WRITE); FileLock lock = dead.tryLock()) {
            if (lock == null || dead.size() == 0 && !old(journal)) {
                return;
            }
            List<String> ids = ids(dead);
            for (int from = 0; from < ids.size(); from += AT_ONCE) {
                note.accept(ids.subList(from, Math.min(from + AT_ONCE, ids.size())));
            }
            Files.delete(journal);
            LOG.info("Another node stopped without a word after ({}) mails, which are noted as sent now.", ids.size());
        } catch (OverlappingFileLockException | java.nio.file.NoSuchFileException e) {
            // Another one of this process, or another node was quicker.
            LOG.debug("The journal ({}) is not ours to read.", journal, e);
        }
    }

    /** By the same channel, because the lock ends when any other one of this process is closed; a line that death cut short is none. */
    private static List<String> ids(FileChannel dead) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) dead.size());
        int read;
        do {
            read = dead.read(bytes);
        } while (read > 0);
        return new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII).lines().filter(id -> id.length() == Ids.LENGTH).toList();
    }

    private static boolean old(Path journal) throws IOException {
        // The file system's clock, whatever the demo's says.
        Path now = Files.createTempFile(journal.getParent(), "now", "");
        try {
            return Files.getLastModifiedTime(journal).toInstant().plus(NEW).isBefore(Files.getLastModifiedTime(now).toInstant());
        } finally {
            Files.delete(now);
        }
    }

    private void giveUp(IOException e) {
        LOG.warn("Sent mails cannot be written down in ({}): {}. Maybe the folder is not writable; should this node be killed, a few"
                + " mails may go out twice.", folder, e.toString());
        broken = true;
        file = null;
    }

    @PreDestroy
    synchronized void close() {
        if (file == null) {
            return;
        }
        try {
            file.close();
            if (batches == 0) {
                Files.deleteIfExists(own);
            }
        } catch (IOException e) {
            LOG.debug("The journal ({}) stays; the next start reads it.", own, e);
        }
        file = null;
    }
}
