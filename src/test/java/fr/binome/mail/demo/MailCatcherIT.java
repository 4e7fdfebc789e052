package fr.binome.mail.demo;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailCatcherIT {

    private static final Instant NOON = Instant.parse("2026-11-23T11:00:00Z");

    @TempDir
    private Path directory;

    @Test
    void showsACaughtMailAsItsReaderWouldSeeIt() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(directory)) {
            send(catcher, "Votre binôme va se rencontrer");

            CaughtMail mail = catcher.list().get(0);

            assertThat(mail.subject()).isEqualTo("Votre binôme va se rencontrer");
            assertThat(mail.from()).isEqualTo("Passerelle Été <mentorat@binome.example>");
            assertThat(mail.to()).isEqualTo("Inès <ines@mail.example>");
            assertThat(mail.date()).isEqualTo(NOON);
            assertThat(mail.text().strip()).isEqualTo("Bonjour Inès,\r\n. point seul");
            assertThat(mail.html().strip()).isEqualTo("<p>Bonjour Inès,</p>");
            assertThat(catcher.read(mail.id())).contains(mail);
        }
    }

    @Test
    void listsTheNewestFirstAndKeepsThemAcrossRestarts() throws Exception {
        try (MailCatcher catcher = MailCatcher.start(directory)) {
            send(catcher, "one");
            send(catcher, "two");
        }

        try (MailCatcher catcher = MailCatcher.start(directory)) {
            send(catcher, "three");

            assertThat(catcher.list()).extracting(CaughtMail::subject).containsExactly("three", "two", "one");
        }
    }

    @Test
    void keepsTheNewestOnly() {
        MailFolder folder = MailFolder.in(directory, 3);

        for (int i = 1; i <= 5; i++) {
            folder.add(("mail " + i).getBytes());
        }

        assertThat(folder.ids()).isEqualTo(List.of("000000005", "000000004", "000000003"));
    }

    @Test
    void readsNoFileBesideItsOwn() throws Exception {
        Files.writeString(directory.resolve("secret.eml"), "Subject: secret\r\n\r\n");
        try (MailCatcher catcher = MailCatcher.start(directory)) {
            assertThat(catcher.read("../secret")).isEmpty();
            assertThat(catcher.read("secret")).isEmpty();
            assertThat(catcher.read("000000001")).isEmpty();
            assertThat(catcher.list()).isEmpty();
        }
    }

    private static void send(MailCatcher catcher, String subject) throws Exception {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(catcher.port()));
        Transport.send(mail(Session.getInstance(properties), subject));
    }

    private static MimeMessage mail(Session session, String subject) throws Exception {
        MimeMessage message = new MimeMessage(session);
        message.setFrom(new InternetAddress("mentorat@binome.example", "Passerelle Été", "UTF-8"));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("ines@mail.example", "Inès", "UTF-8"));
        message.setSubject(subject, "UTF-8");
        message.setSentDate(Date.from(NOON));
        message.setContent(new MimeMultipart("alternative", part("Bonjour Inès,\r\n. point seul", "plain"),
                part("<p>Bonjour Inès,</p>", "html")));
        return message;
    }

    private static MimeBodyPart part(String text, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", type);
        return part;
    }
}
