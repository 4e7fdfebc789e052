package fr.binome;

import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.binome.platform.ShiftedClock;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * The whole service for integration tests: real database, real mail server, real HTTP, started once a JVM. The jobs do not
 * run by themselves: tests call what they test. Tests share it and keep apart by making associations of their own; each class
 * begins with an empty one.
 */
public final class Service {

    private static volatile boolean sharedIsStarted;

    private final EmbeddedServer server;
    private final GreenMail mail;
    private final TestDatabase database;

    private Service(TestDatabase database, EmbeddedServer server, GreenMail mail) {
        this.database = database;
        this.server = server;
        this.mail = mail;
    }

    /** The service that all tests share. */
    public static Service shared() {
        return Shared.SERVICE;
    }

    /** Empties the shared service, if it has been started: nobody in the database, no mail, the true time. */
    static void forget() throws FolderException {
        if (sharedIsStarted) {
            shared().database.empty();
            shared().mail.purgeEmailFromAllMailboxes();
            shared().resetClock();
        }
    }

    /** A service of the caller's own, with a database of its own; the caller closes it. */
    public static Service start(Map<String, Object> more) {
        return start(TestDatabase.fresh(), more);
    }

    /** A further node on an existing database. */
    public static Service start(TestDatabase database, Map<String, Object> more) {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("binome.public-url", "http://localhost:8080");
        properties.put("binome.secret-key", "a-key-that-only-the-tests-know-0123456789");
        properties.put("binome.smtp.host", "127.0.0.1");
        properties.put("binome.smtp.port", mail.getSmtp().getPort());
        properties.put("binome.smtp.tls", "NONE");
        properties.put("binome.smtp.from", "binome@example.org");
        properties.put("binome.jobs", "off");
        properties.put("binome.quiet-hours", "false");
        properties.put("binome.form-pace", "0s");
        properties.putAll(more);
        ApplicationContext context = ApplicationContext.builder("test").properties(properties).start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class);
        server.start();
        return new Service(database, server, mail);
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    public TestDatabase database() {
        return database;
    }

    public GreenMail mail() {
        return mail;
    }

    /** A new visitor without cookies. */
    public Visitor visitor() {
        return new Visitor(server.getURI());
    }

    /** Sets the service's clock to {@code instant}; it goes on from there. Call {@link #resetClock} afterwards. */
    public void clockAt(Instant instant) {
        bean(ShiftedClock.class).shiftTo(Duration.between(Instant.now(), instant));
    }

    public void resetClock() {
        bean(ShiftedClock.class).shiftTo(Duration.ZERO);
    }

    public void close() {
        server.getApplicationContext().close();
        mail.stop();
    }

    /** Started when somebody asks for it: a second process has no use for it. */
    private static final class Shared {
        private static final Service SERVICE = start(Map.of());

        static {
            sharedIsStarted = true;
        }
    }
}
