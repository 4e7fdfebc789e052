package fr.binome.platform.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A server process with its port, and the record of both on disk by which the next service finds it. */
record RunningServer(ServerDirectory home, ProcessHandle process, int port) {

    private static final Duration START_LIMIT = Duration.ofSeconds(90);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final int LOG_LINES_SHOWN = 15;

    /**
     * The server that a killed service left behind, if it still answers. One that runs without answering is ended, so
     * that the data directory is free.
     */
    static Optional<RunningServer> survivorOf(ServerDirectory home) throws IOException {
        Optional<RunningServer> survivor = ServerRecord.read(home)
                .flatMap(written -> ProcessHandle.of(written.pid())
                        .map(process -> new RunningServer(home, process, written.port())))
                .filter(RunningServer::isServerOfThisDirectory);
        if (survivor.isPresent() && !survivor.get().answersWithin(Duration.ofSeconds(5))) {
            survivor.get().stop();
            return Optional.empty();
        }
        return survivor;
    }

    static RunningServer launch(ServerProgram program, ServerDirectory home) throws IOException {
        int port = freePort();
        Files.deleteIfExists(home.log());
        // Output goes to a file, not to a pipe: the server must not stumble when the service dies.
        Process process = new ProcessBuilder(ServerCommand.of(program, home, port))
                .directory(home.root().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.log().toFile())
                .start();
        process.getOutputStream().close();
        RunningServer server = new RunningServer(home, process.toHandle(), port);
        new ServerRecord(process.pid(), port).write(home);
        if (!server.answersWithin(START_LIMIT)) {
            server.stop();
            throw server.startFailure();
        }
        return server;
    }

    /** Asks the process to end cleanly, then insists. */
    void stop() {
        process.destroy();
        if (!endsWithin(STOP_LIMIT)) {
            process.destroyForcibly();
            endsWithin(STOP_LIMIT);
        }
        ServerRecord.delete(home);
    }

    private boolean endsWithin(Duration limit) {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException | CancellationException e) {
            return !process.isAlive();
        }
    }

    /** Process numbers are used again: only a server on our data directory counts, where the system tells arguments. */
    private boolean isServerOfThisDirectory() {
        boolean server = process.info().command().map(command -> command.contains("mariadbd")).orElse(false);
        boolean ours = process.info().arguments()
                .map(arguments -> List.of(arguments).contains(ServerCommand.dataDirectory(home))).orElse(true);
        return process.isAlive() && server && ours;
    }

    private boolean answersWithin(Duration limit) {
        return ServerProbe.answers(this, limit);
    }

    private IOException startFailure() throws IOException {
        List<String> lines = Files.readAllLines(home.log(), StandardCharsets.ISO_8859_1);
        if (lines.stream().anyMatch(line -> line.contains("Bind on TCP/IP port"))) {
            return new PortTakenException(port);
        }
        List<String> last = lines.subList(Math.max(0, lines.size() - LOG_LINES_SHOWN), lines.size());
        throw new EmbeddedDatabaseException("The embedded database in (" + home.root() + ") did not start. Maybe the disk"
                + " is full, or the data is damaged (scripts/run --reset starts with an empty one)? The end of its log ("
                + home.log() + "):\n" + String.join("\n", last));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
