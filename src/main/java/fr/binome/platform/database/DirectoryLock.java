package fr.binome.platform.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;

/** Keeps two services off one directory. The operating system lets go of it however the service ends. */
final class DirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock acquire(ServerDirectory home) {
        try {
            FileChannel channel = FileChannel.open(home.serviceLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new EmbeddedDatabaseException("The embedded database in (" + home.root()
                        + ") belongs to another running service. Maybe stop that one first, or choose another directory?");
            }
            return new DirectoryLock(channel);
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The lock (" + home.serviceLock() + ") could not be taken."
                    + " Maybe the directory is not writable?", e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("The lock of the embedded database could not be released.", e);
        }
    }
}
