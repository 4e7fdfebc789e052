package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.binome.mail.SmtpSettings.Tls;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpSocketsIT {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)});

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void everySocketSendsAtOnce() throws IOException {
        PromptSockets sockets = new PromptSockets();
        InetAddress here = InetAddress.getLoopbackAddress();
        int port = server.getSmtp().getPort();

        for (Socket socket : new Socket[] {sockets.createSocket(), sockets.createSocket("127.0.0.1", port), sockets.createSocket(here, port),
                sockets.createSocket("127.0.0.1", port, here, 0), sockets.createSocket(here, port, here, 0)}) {
            try (socket) {
                assertThat(socket.getTcpNoDelay()).isTrue();
            }
        }
    }

    @Test
    void tlsLiesOverThem() throws MessagingException {
        Properties trusting = settings(Tls.TLS, server.getSmtps().getPort()).session();
        trusting.put("mail.smtp.ssl.trust", "127.0.0.1");
        trusting.put("mail.smtp.ssl.checkserveridentity", "false");

        assertThat(sentOverTls(trusting, server.getSmtps().getPort())).isTrue();
        assertThat(sentOverTls(settings(Tls.NONE, server.getSmtp().getPort()).session(), server.getSmtp().getPort())).isFalse();
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    @Test
    void aServerWhoseCertificateNobodyVouchesForGetsNoMail() {
        SmtpConnection connection = new SmtpConnection(settings(Tls.TLS, server.getSmtps().getPort()));

        assertThatThrownBy(() -> connection.send(SmtpSocketsIT::mail)).isInstanceOf(DeliveryException.class);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    private static SmtpSettings settings(Tls tls, int port) {
        return new SmtpSettings("127.0.0.1", port, null, null, tls, "mentorat@binome.example", 1);
    }

    private static boolean sentOverTls(Properties properties, int port) throws MessagingException {
        Session session = Session.getInstance(properties);
        try (SMTPTransport transport = (SMTPTransport) session.getTransport("smtp")) {
            transport.connect("127.0.0.1", port, null, null);
            MimeMessage mail = mail(session);
            transport.sendMessage(mail, mail.getAllRecipients());
            return transport.isSSL();
        }
    }

    private static MimeMessage mail(Session session) {
        try {
            MimeMessage mail = new MimeMessage(session);
            mail.setFrom("mentorat@binome.example");
            mail.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress("jeune@mail.example"));
            mail.setSubject("Essai");
            mail.setText("Bonjour");
            mail.saveChanges();
            return mail;
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
