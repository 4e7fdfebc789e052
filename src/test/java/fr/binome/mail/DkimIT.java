package fr.binome.mail;

import static fr.binome.mail.MailWorld.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.james.jdkim.DKIMVerifier;
import org.apache.james.jdkim.api.SignatureRecord;
import org.apache.james.jdkim.exceptions.FailException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Judged by Apache JDKIM, over the bytes that the mail server received. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DkimIT {

    @TempDir
    private static Path folder;
    private KeyPair keys;
    private GreenMail server;
    private MailWorld world;
    private String received;

    @BeforeAll
    void sendASignedMail() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        Path file = pem("dkim.pem", "PRIVATE KEY", keys.getPrivate().getEncoded());
        server = new GreenMail(new ServerSetup(MailWorld.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        world = new MailWorld(server.getSmtp().getPort(), Map.of("binome.dkim.domain", "binome.example",
                "binome.dkim.selector", "binome2026", "binome.dkim.key-file", file.toString()));
        world.outbox().post(world.letter("signed").about(world.association).with(Attachment.of("rendez-vous.ics",
                "text/calendar; charset=UTF-8", "BEGIN:VCALENDAR\r\nSUMMARY:Été  \r\n\r\n\r\nEND:VCALENDAR\r\n\r\n\r\n")));
        world.pump().pump(NOON);
        ByteArrayOutputStream raw = new ByteArrayOutputStream();
        server.getReceivedMessages()[0].writeTo(raw);
        received = raw.toString(StandardCharsets.ISO_8859_1);
    }

    @AfterAll
    void stop() {
        world.close();
        server.stop();
    }

    @Test
    void signsWhatTheServerReceives() throws Exception {
        List<SignatureRecord> signatures = verified(received);

        assertThat(signatures).singleElement().satisfies(signature -> {
            assertThat(signature.getDToken()).hasToString("binome.example");
            assertThat(signature.getSelector()).hasToString("binome2026");
            assertThat(signature.getHeaders().stream().map(CharSequence::toString).map(String::toLowerCase))
                    .contains("from", "to", "subject", "date", "list-unsubscribe", "list-unsubscribe-post", "references");
        });
        assertThat(received.lines()).allMatch(line -> line.length() < 998);
    }

    @Test
    void staysValidWhenARelayFoldsHeadersAndTrimsLines() throws Exception {
        String relayed = received.replaceFirst("(?m)^Auto-Submitted: ", "AUTO-SUBMITTED:\r\n   ") + "\r\n\r\n";

        assertThat(verified(relayed)).hasSize(1);
    }

    @Test
    void betraysAChangedBodyAChangedSubjectAndASecondSender() {
        assertThatThrownBy(() -> verified(received.replace("Marc", "Luc "))).isInstanceOf(FailException.class);
        assertThatThrownBy(() -> verified(received.replaceFirst("Subject: ", "Subject: A "))).isInstanceOf(FailException.class);
        assertThatThrownBy(() -> verified("From: other@mail.example\r\n" + received)).isInstanceOf(FailException.class);
        assertThatThrownBy(() -> verified(received.replaceFirst("mails/stop/", "mails/stop/x"))).isInstanceOf(FailException.class);
    }

    @Test
    void refusesAKeyThatIsMissingOrIsNone() throws Exception {
        Path broken = pem("broken.pem", "PRIVATE KEY", new byte[] {1, 2, 3});
        Path old = pem("old.pem", "RSA PRIVATE KEY", new byte[] {1});

        assertThatThrownBy(() -> DkimKey.read(folder.resolve("none.pem").toString()))
                .hasMessageContaining("none.pem").hasMessageContaining("Maybe BINOME_DKIM_KEY_FILE");
        assertThatThrownBy(() -> DkimKey.read(broken.toString())).hasMessageContaining("no RSA key").hasMessageContaining("openssl genpkey");
        assertThatThrownBy(() -> DkimKey.read(old.toString())).hasMessageContaining("openssl pkcs8 -topk8");
        assertThatThrownBy(() -> DkimKey.read(shortKey().toString())).hasMessageContaining("(512) bits");
    }

    @Test
    void refusesHalfOfTheSettingsAndADomainThatIsNotTheSenders() {
        assertThatThrownBy(() -> new DkimSettings("binome.example", null, "dkim.pem"))
                .hasMessageContaining("(BINOME_DKIM_SELECTOR)").hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new DkimSettings("binome.example", "a b", "dkim.pem")).hasMessageContaining("(a b)");
        assertThatThrownBy(() -> new DkimSigner(new DkimSettings("other.example", "s", "dkim.pem"),
                world.context.getBean(SmtpSettings.class))).hasMessageContaining("(binome.example)").hasMessageContaining("(other.example)");
        assertThat(new DkimSettings(null, "", null).on()).isFalse();
    }

    private List<SignatureRecord> verified(String mail) throws Exception {
        String record = "v=DKIM1; k=rsa; p=" + Base64.getEncoder().encodeToString(keys.getPublic().getEncoded());
        return new DKIMVerifier((method, selector, domain) -> List.of(record))
                .verify(new ByteArrayInputStream(mail.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private Path shortKey() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(512);
        return pem("short.pem", "PRIVATE KEY", generator.generateKeyPair().getPrivate().getEncoded());
    }

    private Path pem(String name, String kind, byte[] bytes) throws Exception {
        return Files.writeString(folder.resolve(name), "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + kind + "-----\n");
    }
}
