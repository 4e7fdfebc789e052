package fr.binome.mail;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The connections of this node to the mail server, {@code binome.smtp.connections} of them. */
@Singleton
final class SmtpConnections {

    private final List<SmtpConnection> all;

    SmtpConnections(SmtpSettings settings) {
        all = Stream.generate(() -> new SmtpConnection(settings)).limit(settings.connections()).toList();
    }

    List<SmtpConnection> all() {
        return all;
    }

    @PreDestroy
    void close() {
        all.forEach(SmtpConnection::close);
    }
}
