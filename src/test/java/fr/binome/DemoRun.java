package fr.binome;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** The demo as scripts/run starts it, with its jobs, people, mailbox and clock, on a database of its own. */
public final class DemoRun implements AutoCloseable {

    private final ApplicationContext context;
    private final String address;
    private final TestDatabase database;

    private DemoRun(TestDatabase database, ApplicationContext context, String address) {
        this.database = database;
        this.context = context;
        this.address = address;
    }

    public static DemoRun start(String name) {
        TestDatabase database = TestDatabase.fresh();
        int port = freePort();
        Map<String, String> environment = new HashMap<>();
        environment.put("BINOME_PROFILE", "demo");
        environment.put("BINOME_HOME", emptyFolder(Path.of("target", "demo-" + name)).toString());
        environment.put("BINOME_PORT", String.valueOf(port));
        environment.put("BINOME_JDBC_URL", database.url());
        environment.put("BINOME_JDBC_USER", database.user());
        environment.put("BINOME_JDBC_PASSWORD", database.password());
        Launch launch = Launch.from(environment);
        ApplicationContext context = ApplicationContext.builder(launch.environment()).properties(launch.properties())
                .properties(Map.of("binome.form-pace", "0s")).singletons(launch.beans().toArray()).start();
        context.getBean(EmbeddedServer.class).start();
        return new DemoRun(database, context, "http://localhost:" + port);
    }

    /** Where the demo is, without a slash at the end. */
    public String address() {
        return address;
    }

    public Visitor visitor() {
        return new Visitor(java.net.URI.create(address));
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The first column of the first row, as text. */
    public String id(String sql) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            if (!rows.next()) {
                throw new AssertionError("No row: " + sql);
            }
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The same, waiting for what a job of the demo writes. */
    public String idOnceThere(String sql) {
        for (int tries = 0; tries < 100; tries++) {
            try {
                return id(sql);
            } catch (AssertionError notYet) {
                LockSupport.parkNanos(200_000_000L);
            }
        }
        return id(sql);
    }

    /** The first column of the first row, as a number. */
    public long count(String sql) {
        return Long.parseLong(id(sql));
    }

    @Override
    public void close() {
        context.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path emptyFolder(Path folder) {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
    }
}
