package fr.binome;

import fr.binome.mail.demo.MailCatcher;
import fr.binome.platform.database.EmbeddedDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the environment asks for, before the first bean exists. The demo brings its own database, mailbox and key in
 * {@code BINOME_HOME} (default {@code var}); production brings none of them and refuses to start without.
 *
 * @param beans made before the context, such as the demo's mailbox
 * @param closeLast what the beans need until they have stopped
 * @param problems one line per missing setting, empty when all is well
 */
record Launch(String environment, Map<String, Object> properties, List<Object> beans, List<AutoCloseable> closeLast,
              List<String> problems) {

    static final String DEMO = "demo";
    static final String PRODUCTION = "production";
    private static final List<String> NEEDED = List.of("BINOME_JDBC_URL", "BINOME_JDBC_USER", "BINOME_JDBC_PASSWORD",
            "BINOME_SMTP_HOST", "BINOME_SMTP_FROM", "BINOME_PUBLIC_URL", "BINOME_SECRET_KEY");

    /** Only this machine itself, for a first try. */
    private static final Pattern HERE = Pattern.compile("http://(localhost|127\\.0\\.0\\.1|\\[::1])(:\\d+)?/?");

    static Launch from(Map<String, String> environment) {
        return DEMO.equals(environment.get("BINOME_PROFILE")) ? demo(environment) : production(environment);
    }

    private static Launch production(Map<String, String> environment) {
        List<String> problems = new ArrayList<>();
        for (String name : NEEDED) {
            if (environment.getOrDefault(name, "").isBlank()) {
                problems.add(name + " is not set. Maybe set it, see the configuration table in README.md, or start the demo"
                        + " with scripts/run.");
            }
        }
        String address = environment.getOrDefault("BINOME_PUBLIC_URL", "");
        if (address.startsWith("http:") && !HERE.matcher(address).matches()) {
            problems.add("BINOME_PUBLIC_URL (" + address + ") is not encrypted: what young people write would travel in the open."
                    + " Maybe put a proxy with HTTPS in front, and write https://.");
        }
        return new Launch(PRODUCTION, database(environment.get("BINOME_JDBC_URL"), environment.get("BINOME_JDBC_USER"),
                environment.get("BINOME_JDBC_PASSWORD")), List.of(), List.of(), problems);
    }

    private static Launch demo(Map<String, String> environment) {
        Path home = Path.of(environment.getOrDefault("BINOME_HOME", "var"));
        String port = environment.getOrDefault("BINOME_PORT", "8080");
        Map<String, Object> properties = new HashMap<>();
        List<AutoCloseable> closeLast = new ArrayList<>();
        if (environment.containsKey("BINOME_JDBC_URL")) {
            properties.putAll(database(environment.get("BINOME_JDBC_URL"), environment.get("BINOME_JDBC_USER"),
                    environment.get("BINOME_JDBC_PASSWORD")));
        } else {
            EmbeddedDatabase database = EmbeddedDatabase.start(home.resolve("database"));
            closeLast.add(database);
            properties.putAll(database(database.jdbcUrl("binome"), EmbeddedDatabase.USER, ""));
        }
        MailCatcher mailbox = MailCatcher.start(home.resolve("mailbox"));
        properties.put("binome.smtp.host", "127.0.0.1");
        properties.put("binome.smtp.port", mailbox.port());
        properties.put("binome.smtp.tls", "NONE");
        properties.put("binome.smtp.from", "binome@demo.example.org");
        properties.put("micronaut.server.host", environment.getOrDefault("BINOME_HOST", "127.0.0.1"));
        properties.put("micronaut.server.port", port);
        // Nobody made up is woken, and whoever tries the demo at night wants to see its mails.
        properties.put("binome.quiet-hours", environment.getOrDefault("BINOME_QUIET_HOURS", "false"));
        properties.put("binome.home", home.toString());
        properties.put("binome.public-url", environment.getOrDefault("BINOME_PUBLIC_URL", "http://localhost:" + port));
        properties.put("binome.secret-key", environment.getOrDefault("BINOME_SECRET_KEY", keyIn(home.resolve("secret-key"))));
        return new Launch(DEMO, properties, List.of(mailbox), closeLast, List.of());
    }

    private static Map<String, Object> database(String url, String user, String password) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("datasources.default.url", url);
        properties.put("datasources.default.username", user);
        properties.put("datasources.default.password", password == null ? "" : password);
        properties.values().removeIf(value -> value == null);
        return properties;
    }

    /** The demo's own random key, made at its first start. */
    private static String keyIn(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, HexFormat.of().formatHex(key));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("The demo's key (" + file + ") cannot be read or written.", e);
        }
    }
}
