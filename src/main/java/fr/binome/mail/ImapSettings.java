package fr.binome.mail;

import fr.binome.mail.SmtpSettings.Tls;
import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.annotation.Nullable;
import java.util.Properties;

/**
 * The mailbox in which bounces and people's replies arrive, from {@code binome.imap.*}. Immutable.
 *
 * @param port default 993 with TLS, 143 otherwise
 * @param tls default TLS
 * @param folder default INBOX
 * @param address that delivers into this mailbox, null for {@code binome.smtp.from}
 * @param tagged whether the address takes a tag ({@code mentorat+…@example.org}), which tells replies and bounces apart even
 *     where their headers are lost; default true
 */
@ConfigurationProperties("binome.imap")
@Requires(property = "binome.imap.host")
public record ImapSettings(String host, @Nullable Integer port, String user, String password, @Nullable Tls tls,
                           @Nullable String folder, @Nullable String address, @Nullable Boolean tagged) {

    private static final String TIMEOUT_MILLIS = "20000";
    private static final String FETCH_BYTES = "262144";

    public ImapSettings {
        tls = tls == null ? Tls.TLS : tls;
        port = port != null ? port : tls == Tls.TLS ? 993 : 143;
        folder = folder == null || folder.isBlank() ? "INBOX" : folder;
        tagged = tagged == null || tagged;
        if (user == null || password == null) {
            throw new IllegalArgumentException("binome.imap.host is set but binome.imap.user or binome.imap.password is not."
                    + "\nMaybe set BINOME_IMAP_USER and BINOME_IMAP_PASSWORD.");
        }
    }

    String protocol() {
        return tls == Tls.TLS ? "imaps" : "imap";
    }

    /** One name for each mailbox that we ever read. */
    String mailbox() {
        String name = user + "@" + host + "/" + folder;
        return name.length() <= 190 ? name : name.substring(0, 190);
    }

    Properties session() {
        Properties properties = new Properties();
        String prefix = "mail." + protocol() + ".";
        properties.put(prefix + "starttls.enable", String.valueOf(tls == Tls.STARTTLS));
        properties.put(prefix + "starttls.required", String.valueOf(tls == Tls.STARTTLS));
        properties.put(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(prefix + "timeout", TIMEOUT_MILLIS);
        properties.put(prefix + "writetimeout", TIMEOUT_MILLIS);
        // Messages are read as bytes with a bound, so that one huge attachment cannot fill the memory.
        properties.put(prefix + "peek", "true");
        properties.put(prefix + "fetchsize", FETCH_BYTES);
        return properties;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "ImapSettings[" + host + ":" + port + ", " + tls + ", " + folder + "]";
    }
}
