package fr.binome.mail;

import fr.binome.Service;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Brings messages as the mailbox would, and finds the mails that they are about. */
public final class TestInbox {

    private TestInbox() {
    }

    /** @param raw the message with its headers, lines ended by \n */
    public static boolean arrives(Service service, String raw) {
        return service.bean(IncomingDesk.class)
                .accept(MessageReader.read(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    /** The id of the letter with this key, which its Message-ID carries. */
    public static String mailId(Service service, String associationId, String uniqueKey) {
        return service.bean(OutboxRepository.class).idOf(associationId, uniqueKey);
    }

    /** The address at which a mail's reader stops the programme's mails. */
    public static String stopPath(Service service, String mailId) {
        return "/mails/stop/" + MailStops.text(service.bean(fr.binome.platform.Hmac.class), mailId);
    }

    /** The address in a mail's foot that leads to its reader's own page. */
    public static String ownPath(Service service, String mailId) {
        return java.net.URI.create(service.bean(OwnLinks.class).address(mailId)).getPath();
    }

    /** A mail that the server has refused for good. */
    public static void giveUp(Service service, String mailId, String reason) {
        try (Connection connection = service.database().connect(); PreparedStatement update = connection
                .prepareStatement("UPDATE outbox SET status = 'GAVE_UP', attempts = 1, last_error = ? WHERE id = ?")) {
            update.setString(1, reason);
            update.setString(2, mailId);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
