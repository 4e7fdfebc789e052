package fr.binome.mail;

import jakarta.mail.Session;
import java.util.Properties;
import org.eclipse.angus.mail.util.MailStreamProvider;

/**
 * Opens sessions of the mail library, and tells it once which part encodes and decodes. Left alone it looks through every library
 * of the class path for each part of each mail, which costs as much as making the mail. Thread-safe.
 */
final class MailLibrary {

    private static final String STREAM_PROVIDER = "jakarta.mail.util.StreamProvider";

    static {
        if (System.getProperty(STREAM_PROVIDER) == null) {
            System.setProperty(STREAM_PROVIDER, MailStreamProvider.class.getName());
        }
    }

    private MailLibrary() {
    }

    static Session session(Properties properties) {
        return Session.getInstance(properties);
    }
}
