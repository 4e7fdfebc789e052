package fr.binome.platform.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A MariaDB server beside the service, for the demo and the tests only: its root has no password, so it listens on
 * 127.0.0.1 and production refuses it.
 *
 * <p>The server outlives a killed service. The next {@link #start} on the same directory takes it over, or ends exactly
 * that process when it no longer answers. Safe to use from several threads; one directory belongs to one running service.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    /** The only user; it has no password. */
    public static final String USER = "root";

    private static final int PORT_ATTEMPTS = 3;

    private final DirectoryLock lock;
    private final RunningServer server;
    private boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, RunningServer server) {
        this.lock = lock;
        this.server = server;
    }

    /**
     * Starts the server whose data lives in {@code directory}, or takes over the one that still runs there.
     *
     * @param directory created with mode 0700 when missing; holds the data, the log and the record of the running server
     * @throws EmbeddedDatabaseException when the directory is in use, was written by another server version, or no
     *     server exists for this system
     */
    public static EmbeddedDatabase start(Path directory) {
        ServerDirectory home = ServerDirectory.create(directory);
        DirectoryLock lock = DirectoryLock.acquire(home);
        try {
            Optional<RunningServer> survivor = RunningServer.survivorOf(home);
            RunningServer server = survivor.isPresent() ? survivor.get() : startServer(home);
            return new EmbeddedDatabase(lock, server);
        } catch (IOException e) {
            lock.close();
            throw new EmbeddedDatabaseException("The embedded database in (" + home.root() + ") could not be started."
                    + " Maybe the disk is full or the directory is not writable?", e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** The port on 127.0.0.1. */
    public int port() {
        return server.port();
    }

    /** The address of the named database, which the first connection creates when it is missing; user is {@link #USER}. */
    public String jdbcUrl(String databaseName) {
        return JdbcUrl.of(server.port(), databaseName);
    }

    /** Stops the server and waits for it; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        server.stop();
        lock.close();
    }

    private static RunningServer startServer(ServerDirectory home) throws IOException {
        ServerProgram program = ServerProgram.find();
        home.prepareFor(program);
        for (int attempt = 1; ; attempt++) {
            try {
                return RunningServer.launch(program, home);
            } catch (PortTakenException e) {
                if (attempt == PORT_ATTEMPTS) {
                    throw e;
                }
            }
        }
    }
}
