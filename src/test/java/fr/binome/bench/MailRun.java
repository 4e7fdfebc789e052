package fr.binome.bench;

import fr.binome.TestDatabase;
import fr.binome.mail.PromptSockets;
import fr.binome.platform.Ids;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.flywaydb.core.Flyway;

/**
 * Many due check-ins, rendered and handed to SMTP by two nodes of which one is killed half-way, beside bare Angus Mail
 * sending one ready text over as many connections to the same server.
 */
final class MailRun {

    private static final String TEMPLATE = "check-in-mentee";
    static final int CONNECTIONS_A_NODE = 2;
    private static final int INSERTS_AT_ONCE = 1_000;

    /** Where the nodes work, and the flags of their virtual machines. */
    record Target(TestDatabase database, int smtpPort, Path home, List<String> flags) {
    }

    /**
     * @param lost mails that the server never got
     * @param again further copies of a mail, each with the Message-ID of the first
     * @param perSecond mails a second, from the first to the last, both nodes together while they lived
     * @param barePerSecond of Angus Mail alone
     */
    record Outcome(int mails, long lost, long again, double perSecond, double barePerSecond) {
        double ratio() {
            return perSecond / barePerSecond;
        }
    }

    private MailRun() {
    }

    static ApplicationContext context(String url, String user, String password, int smtpPort, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(new TestDatabase(url, user, password).properties());
        properties.putAll(Map.of("binome.public-url", "https://mentorat.example", "binome.jobs", "off",
                "binome.secret-key", "only-for-tests-only-for-tests-only-for-tests", "binome.quiet-hours", "false",
                "binome.smtp.host", "127.0.0.1", "binome.smtp.port", smtpPort, "binome.smtp.tls", "NONE",
                "binome.smtp.from", "mentorat@binome.example"));
        properties.putAll(more);
        return ApplicationContext.builder().properties(properties).start();
    }

    /** Without the rates, and with nodes that start fast. */
    static Outcome killed(int mails, Path home) throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (SmtpSink sink = new SmtpSink()) {
            Flyway.configure().dataSource(database.url(), database.user(), database.password()).load().migrate();
            insert(database, mails, Files.readString(Path.of("email-templates", TEMPLATE, "sample.json")));
            return nodes(new Target(database, sink.port(), home, List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC")), sink, mails, 1);
        }
    }

    static Outcome besideBare(int mails, Path home) throws Exception {
        TestDatabase database = TestDatabase.fresh();
        try (SmtpSink sink = new SmtpSink()) {
            Target target = new Target(database, sink.port(), home, List.of());
            String model = Files.readString(Path.of("email-templates", TEMPLATE, "sample.json"));
            MimeParts ready;
            try (ApplicationContext context = context(database.url(), database.user(), database.password(), sink.port(), Map.of())) {
                var sample = context.getBean(fr.binome.mail.MailTemplates.class).sample(TEMPLATE, "fr");
                ready = new MimeParts(sample.subject(), sample.text(), sample.html());
            }
            insert(database, mails, model);
            bare(sink, Math.max(500, mails / 20), ready);
            double bare = bare(sink, Math.max(1_000, mails / 5), ready);
            return nodes(target, sink, mails, bare);
        }
    }

    private static Outcome nodes(Target target, SmtpSink sink, int mails, double bare) throws Exception {
        sink.forget();
        Path killedLog = target.home().resolve("killed.log");
        Path survivorLog = target.home().resolve("survivor.log");
        Process killed = MailNode.start(target, CONNECTIONS_A_NODE, killedLog);
        Process survivor = MailNode.start(target, CONNECTIONS_A_NODE, survivorLog);
        try {
            awaitReady(killed, killedLog);
            awaitReady(survivor, survivorLog);
            line(killed);
            line(survivor);
            await(sink, mails / 10, survivor);
            long from = System.nanoTime();
            long fromMails = sink.taken();
            await(sink, mails / 2, survivor);
            double perSecond = (sink.taken() - fromMails) * 1e9 / (System.nanoTime() - from);
            if (sink.clients() != 2 * CONNECTIONS_A_NODE) {
                throw new IllegalStateException("(" + sink.clients() + ") connections have sent, so that nothing is proven.");
            }
            killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
            line(survivor);
            await(sink, mails, survivor);
            awaitNoted(target.database(), survivor);
            return new Outcome(mails, mails - sink.different(), sink.taken() - sink.different(), perSecond, bare);
        } finally {
            killed.destroyForcibly();
            survivor.destroyForcibly();
        }
    }

    private static void await(SmtpSink sink, long mails, Process survivor) throws InterruptedException {
        long last = System.nanoTime();
        for (long seen = -1; sink.different() < mails;) {
            if (sink.taken() != seen) {
                seen = sink.taken();
                last = System.nanoTime();
            }
            if (!survivor.isAlive() || System.nanoTime() - last > TimeUnit.SECONDS.toNanos(120)) {
                throw new IllegalStateException("The nodes stopped at (" + sink.different() + ") of (" + mails + ") mails.");
            }
            Thread.sleep(5);
        }
    }

    private static void awaitReady(Process node, Path log) throws IOException, InterruptedException {
        for (int waited = 0; !Files.readString(log).contains(MailNode.READY); waited++) {
            if (!node.isAlive() || waited > 2_000) {
                throw new IllegalStateException("A node did not start: " + Files.readString(log));
            }
            Thread.sleep(50);
        }
    }

    private static void line(Process node) throws IOException {
        node.getOutputStream().write('\n');
        node.getOutputStream().flush();
    }

    /** Until nothing is left to send. */
    private static void awaitNoted(TestDatabase database, Process survivor) throws InterruptedException {
        for (int waited = 0; database.count("SELECT COUNT(*) FROM outbox WHERE status <> 'SENT'") > 0; waited++) {
            if (!survivor.isAlive() || waited > 600) {
                throw new IllegalStateException("Mails that were sent are not noted.");
            }
            Thread.sleep(100);
        }
    }

    private record MimeParts(String subject, String text, String html) {
    }

    /** The ready text over as many connections as the two nodes have together. */
    private static double bare(SmtpSink sink, int mails, MimeParts ready) throws Exception {
        int lanes = 2 * CONNECTIONS_A_NODE;
        ExecutorService threads = Executors.newFixedThreadPool(lanes);
        try {
            List<Callable<Void>> work = new ArrayList<>();
            for (int lane = 0; lane < lanes; lane++) {
                work.add(() -> {
                    sendBare(sink.port(), mails / lanes, ready);
                    return null;
                });
            }
            long start = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
            return mails / lanes * lanes * 1e9 / (System.nanoTime() - start);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void sendBare(int port, int mails, MimeParts ready) throws MessagingException, IOException {
        Properties properties = new Properties();
        // As the service's own: with the usual ones each mail waits 40 ms for the server's delayed acknowledgement.
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        Session session = Session.getInstance(properties);
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            for (int i = 0; i < mails; i++) {
                MimeMessage message = new MimeMessage(session);
                message.setFrom(new InternetAddress("mentorat@binome.example", "Passerelle Demain", "UTF-8"));
                message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("jeune" + i + "@mail.example", "Inès Étoile", "UTF-8"));
                message.setSubject(ready.subject(), "UTF-8");
                MimeBodyPart text = new MimeBodyPart();
                text.setText(ready.text(), "UTF-8", "plain");
                MimeBodyPart html = new MimeBodyPart();
                html.setText(ready.html(), "UTF-8", "html");
                message.setContent(new MimeMultipart("alternative", text, html));
                message.saveChanges();
                transport.sendMessage(message, message.getAllRecipients());
            }
        }
    }

    private static void insert(TestDatabase database, int mails, String model) throws SQLException {
        String association = Ids.next();
        try (Connection connection = database.connect(); PreparedStatement insert = connection.prepareStatement("INSERT INTO outbox"
                + " (id, association_id, unique_key, channel, recipient_kind, recipient_id, to_address, to_name, template, language,"
                + " model, status, attempts, not_before, created_at, kind, pair_id)"
                + " VALUES (?, ?, ?, 'MAIL', 'MENTEE', ?, ?, 'Inès Étoile', ?, 'fr', ?, 'WAITING', 0, ?, ?, 'PROGRAMME', ?)")) {
            connection.setAutoCommit(false);
            java.sql.Timestamp due = java.sql.Timestamp.from(Instant.now().minusSeconds(86_400));
            for (int i = 1; i <= mails; i++) {
                insert.setString(1, Ids.next());
                insert.setString(2, association);
                insert.setString(3, "bench:" + i);
                insert.setString(4, Ids.next());
                insert.setString(5, "jeune" + i + "@mail.example");
                insert.setString(6, TEMPLATE);
                insert.setString(7, model);
                insert.setTimestamp(8, due);
                insert.setTimestamp(9, due);
                insert.setString(10, Ids.next());
                insert.addBatch();
                if (i % INSERTS_AT_ONCE == 0 || i == mails) {
                    insert.executeBatch();
                    connection.commit();
                }
            }
        }
    }
}
