package fr.binome.mail;

import fr.binome.mail.DeliveryException.Fault;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to the mail server, kept open between mails because opening it costs forty times the sending. One mail
 * at a time; a connection that the server has closed meanwhile is opened again.
 */
final class SmtpConnection {

    private static final long TRUSTED_NANOS = 1_000_000_000;
    private static final Logger LOG = LoggerFactory.getLogger(SmtpConnection.class);

    private final SmtpSettings settings;
    private final Session session;
    private Transport transport;
    private long lastSent = System.nanoTime() - TRUSTED_NANOS;

    SmtpConnection(SmtpSettings settings) {
        this.settings = settings;
        this.session = MailLibrary.session(settings.session());
    }

    /** Sends the mail that {@code composed} makes; throws {@link DeliveryException} when the server has not taken it. */
    synchronized void send(Function<Session, MimeMessage> composed) {
        MimeMessage message = composed.apply(session);
        Transport open = openTransport();
        try {
            open.sendMessage(message, message.getAllRecipients());
            lastSent = System.nanoTime();
        } catch (MessagingException e) {
            DeliveryException explained = SmtpFaults.explain(e);
            if (explained.fault() != Fault.REFUSED) {
                close();
            }
            throw explained;
        }
    }

    /** Before a batch: the server may have hung up since the last one. */
    synchronized void doubt() {
        lastSent = System.nanoTime() - TRUSTED_NANOS;
    }

    private Transport openTransport() {
        // Asks the server (NOOP), so that a connection it has dropped is not mistaken for a server that is away; not between
        // two mails that follow each other, where the question would cost as much as a mail's envelope.
        if (transport != null && (System.nanoTime() - lastSent < TRUSTED_NANOS || transport.isConnected())) {
            return transport;
        }
        close();
        try {
            transport = session.getTransport("smtp");
            transport.connect(settings.host(), settings.port(), settings.user(), settings.password());
            return transport;
        } catch (AuthenticationFailedException e) {
            throw new DeliveryException(Fault.SERVER_AWAY, "The mail server refuses our user or password. Maybe"
                    + " binome.smtp.user or binome.smtp.password is wrong.", e);
        } catch (MessagingException e) {
            throw new DeliveryException(Fault.SERVER_AWAY, e.getMessage(), e);
        }
    }

    synchronized void close() {
        if (transport == null) {
            return;
        }
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server had already closed the connection.", e);
        }
        transport = null;
    }
}
