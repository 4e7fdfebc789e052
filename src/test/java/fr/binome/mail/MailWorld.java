package fr.binome.mail;

import fr.binome.TestDatabase;
import fr.binome.platform.Ids;
import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A database of its own with the service's beans over it, and letters to post. */
final class MailWorld implements AutoCloseable {

    static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    final String association = Ids.next();
    final int smtpPort;
    final ApplicationContext context;
    private final TestDatabase database = TestDatabase.fresh();
    private final Path home = Path.of("target", "mail-world", association);

    /** @param smtpPort where the mail server will be, running or not */
    MailWorld(int smtpPort) {
        this(smtpPort, Map.of());
    }

    /** @param more settings, over those of all mail tests */
    MailWorld(int smtpPort, Map<String, Object> more) {
        this.smtpPort = smtpPort;
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.putAll(Map.of("binome.public-url", "https://mentorat.example",
                "binome.secret-key", "only-for-tests-only-for-tests-only-for-tests",
                "binome.jobs", "off",
                "binome.smtp.host", "127.0.0.1", "binome.smtp.port", smtpPort, "binome.smtp.tls", "NONE",
                "binome.smtp.from", "mentorat@binome.example"));
        properties.put("binome.quiet-hours", "false");
        properties.put("binome.home", home.toString());
        properties.putAll(more);
        context = ApplicationContext.builder().properties(properties).start();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Outbox outbox() {
        return context.getBean(Outbox.class);
    }

    OutboxPump pump() {
        return context.getBean(OutboxPump.class);
    }

    /** As on another node: with a connection of its own. */
    OutboxPump anotherPump() {
        return new OutboxPump(context.getBean(OutboxClaims.class), context.getBean(LetterComposer.class),
                new SmtpConnections(context.getBean(SmtpSettings.class)), context.getBean(SendingHours.class),
                context.getBean(SendingRate.class), new SentJournal(home.resolve("outbox")));
    }

    Letter letter(String uniqueKey) {
        return letter(uniqueKey, "ines@mail.example", "Inès Étoile", model());
    }

    Letter letter(String uniqueKey, String address, String name, Map<String, Object> model) {
        return new Letter(association, uniqueKey, "introduction", "fr", RecipientKind.MENTEE, Ids.next(), name,
                Channel.MAIL, address, model, NOON);
    }

    Letter call(String uniqueKey, String number, Instant notBefore) {
        return new Letter(association, uniqueKey, "introduction", "fr", RecipientKind.MENTEE, Ids.next(), "Inès Étoile",
                Channel.PHONE, number, model(), notBefore);
    }

    static Map<String, Object> model() {
        return new HashMap<>(Map.of("association", Map.of("name", "Passerelle Demain", "phone", "04 72 00 00 00",
                        "email", "bonjour@passerelle.example"),
                "coordinator", Map.of("name", "Claire Morel", "phone", "06 12 00 00 00"),
                "firstName", "Inès", "partnerFirstName", "Marc"));
    }

    /** The first column of every row. */
    List<String> query(String sql) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void execute(String sql) {
        try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
