package fr.binome.intake;

import fr.binome.Service;
import fr.binome.mail.OutboxPump;
import fr.binome.platform.Clock;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The mails that somebody got. */
final class SentMails {

    private SentMails() {
    }

    /** Sends what is due and returns what {@code address} has received so far. */
    static List<MimeMessage> to(Service service, String address) {
        service.bean(OutboxPump.class).pump(service.bean(Clock.class).now());
        return Arrays.stream(service.mail().getReceivedMessages()).filter(mail -> recipient(mail).contains(address)).toList();
    }

    static String text(MimeMessage mail) {
        return part(mail, 0);
    }

    static String html(MimeMessage mail) {
        return part(mail, 1);
    }

    private static String part(MimeMessage mail, int index) {
        try {
            return ((Multipart) mail.getContent()).getBodyPart(index).getContent().toString();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
