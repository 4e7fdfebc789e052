package fr.binome.mail.demo;

import fr.binome.mail.FlowedText;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Properties;

/** Takes a raw mail apart. */
final class MimeReader {

    private static final Session SESSION = Session.getInstance(new Properties());

    private MimeReader() {
    }

    static CaughtMail read(String id, byte[] raw) {
        try {
            MimeMessage message = new MimeMessage(SESSION, new ByteArrayInputStream(raw));
            Date date = message.getSentDate();
            return new CaughtMail(id, orEmpty(message.getSubject()), shown(message.getFrom()),
                    shown(message.getAllRecipients()), date == null ? null : date.toInstant(),
                    content(message, "text/html"), content(message, "text/plain"));
        } catch (MessagingException | IOException e) {
            // A demo's mailbox shows what it can; the raw file stays in its folder.
            return new CaughtMail(id, "", "", "", null, "", "(" + e.getMessage() + ")");
        }
    }

    private static String content(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            String content = orEmpty((String) part.getContent());
            return "flowed".equalsIgnoreCase(new ContentType(part.getContentType()).getParameter("format"))
                    ? FlowedText.joined(content) : content;
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                String found = content(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }

    private static String shown(Address[] addresses) {
        List<String> shown = new ArrayList<>();
        for (Address address : addresses == null ? new Address[0] : addresses) {
            shown.add(address instanceof InternetAddress internet && internet.getPersonal() != null
                    ? internet.getPersonal() + " <" + internet.getAddress() + ">" : address.toString());
        }
        return String.join(", ", shown);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
