package fr.binome.mail;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.util.Properties;

/**
 * The mail server, from {@code binome.smtp.*}. Immutable.
 *
 * @param port default 587 with STARTTLS, 465 with TLS, 25 without
 * @param user null where the server asks for no sign-in
 * @param tls default STARTTLS, which is then required, not tried
 * @param from the address that all mails come from; the association's name stands before it
 * @param connections of one node at once when there is much to send, 1 to 20; default 2
 */
@ConfigurationProperties("binome.smtp")
@Requires(property = "binome.smtp.host")
public record SmtpSettings(String host, @Nullable Integer port, @Nullable String user, @Nullable String password,
                           @Nullable Tls tls, String from, @Nullable Integer connections) {

    private static final int USUAL_CONNECTIONS = 2;
    private static final int MOST_CONNECTIONS = 20;
    private static final String TIMEOUT_MILLIS = "20000";

    /** How the connection is protected. NONE is for a server on the same machine. */
    public enum Tls {
        NONE(25),
        STARTTLS(587),
        TLS(465);

        private final int usualPort;

        Tls(int usualPort) {
            this.usualPort = usualPort;
        }
    }

    public SmtpSettings {
        tls = tls == null ? Tls.STARTTLS : tls;
        port = port == null ? tls.usualPort : port;
        connections = connections == null ? USUAL_CONNECTIONS : connections;
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw new IllegalArgumentException("binome.smtp.connections (" + connections + ") is not 1 to " + MOST_CONNECTIONS
                    + ".\nMaybe ask the mail server's operator how many it stands.");
        }
        user = user == null || user.isBlank() ? null : user;
        try {
            new InternetAddress(from, true);
        } catch (AddressException | NullPointerException e) {
            throw new IllegalArgumentException("binome.smtp.from (" + from + ") is not an e-mail address.\nMaybe set"
                    + " BINOME_SMTP_FROM to one that your mail server accepts, like mentorat@example.org", e);
        }
    }

    /** The part after the @ of {@link #from}, which the Message-IDs carry. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    Properties session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", String.valueOf(port));
        properties.put("mail.smtp.auth", String.valueOf(user != null));
        properties.put("mail.smtp.ssl.enable", String.valueOf(tls == Tls.TLS));
        properties.put("mail.smtp.starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.smtp.starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.put("mail.smtp.connectiontimeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.timeout", TIMEOUT_MILLIS);
        properties.put("mail.smtp.writetimeout", TIMEOUT_MILLIS);
        PromptSockets sockets = new PromptSockets();
        properties.put("mail.smtp.socketFactory", sockets);
        properties.put("mail.smtp.ssl.socketFactory", sockets);
        properties.put("mail.smtp.localhost", domain());
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + ", " + tls + ", from " + from + "]";
    }
}
