package fr.binome.mail.demo;

import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/**
 * A mail server on 127.0.0.1 that keeps what it gets instead of delivering it, so that the demo sends real mails to nobody.
 * The newest {@value #KEPT} stay across restarts. Thread-safe.
 */
public final class MailCatcher implements AutoCloseable {

    /** How many mails are kept. */
    public static final int KEPT = 500;

    private static final int LARGEST_BYTES = 5 * 1024 * 1024;

    private final MailFolder folder;
    private final SMTPServer server;

    private MailCatcher(MailFolder folder) {
        this.folder = folder;
        this.server = SMTPServer.port(0)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Binome mailbox")
                .maxMessageSize(LARGEST_BYTES)
                .messageHandler((context, from, to, data) -> keep(data))
                .build();
    }

    /**
     * Starts listening on a free port.
     *
     * @param directory where the mails lie as .eml files; created when missing
     */
    public static MailCatcher start(Path directory) {
        MailCatcher catcher = new MailCatcher(MailFolder.in(directory, KEPT));
        catcher.server.start();
        return catcher;
    }

    /** The port on 127.0.0.1; no sign-in and no TLS. */
    public int port() {
        return server.getPortAllocated();
    }

    /** All kept mails, newest first. */
    public List<CaughtMail> list() {
        return folder.ids().stream().map(this::read).flatMap(Optional::stream).toList();
    }

    /** The mail of this id; empty when there is none (any more). */
    public Optional<CaughtMail> read(String id) {
        return folder.read(id).map(raw -> MimeReader.read(id, raw));
    }

    @Override
    public void close() {
        server.stop();
    }

    private void keep(byte[] data) throws RejectException {
        try {
            folder.add(data);
        } catch (UncheckedIOException e) {
            throw new RejectException(452, "The mailbox cannot be written");
        }
    }
}
