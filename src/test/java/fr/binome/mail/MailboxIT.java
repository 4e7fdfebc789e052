package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.store.MailFolder;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.binome.platform.Clock;
import fr.binome.platform.ShiftedClock;
import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The mailbox over real IMAP. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MailboxIT {

    private static final int MANY = 1_000;

    private final GreenMail server = new GreenMail(new ServerSetup[] {
            new ServerSetup(MailWorld.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(MailWorld.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP)});
    private MailWorld world;
    private GreenMailUser mailbox;
    private MailNews news;
    private int counter;

    @BeforeAll
    void start() {
        server.start();
        mailbox = server.setUser("mentorat@binome.example", "reader", "secret");
        world = new MailWorld(server.getSmtp().getPort(), Map.of("binome.imap.host", "127.0.0.1",
                "binome.imap.port", server.getImap().getPort(), "binome.imap.tls", "NONE", "binome.imap.user", "reader",
                "binome.imap.password", "secret", "test.mail-news", "yes"));
        news = world.context.getBean(MailNews.class);
    }

    @BeforeEach
    void quiet() throws Exception {
        world.context.getBean(ShiftedClock.class).shiftTo(Duration.ZERO);
        world.execute("DELETE FROM stuck_messages");
        world.execute("DELETE FROM incoming_mails WHERE kind = 'NOT_FETCHED'");
        reader().read();
        news.bounced.clear();
        news.replied.clear();
        news.failing = false;
    }

    @AfterAll
    void stop() {
        world.close();
        server.stop();
    }

    @Test
    void sendsMailsThatComeBackToOurMailbox() throws Exception {
        String id = sent("return-path");

        MimeMessage mail = received(id);

        assertThat(mail.getHeader("Return-Path", null)).isEqualTo("<mentorat+" + id + "@binome.example>");
        assertThat(mail.getReplyTo()[0].toString()).contains("<mentorat+" + id + "@binome.example>");
    }

    @Test
    void givesAPersonsReplyToWhoeverFollowsThePair() {
        String pair = fr.binome.platform.Ids.next();
        String id = sent(world.letter("reply", "reply@mail.example", "Inès Étoile", MailWorld.model()).about(pair));

        arrives("From: reply@mail.example\nSubject: Re: binôme\nIn-Reply-To: <" + id + "@binome.example>\n\nMardi, merci.\n\n> x");
        assertThat(reader().read()).isEqualTo(1);

        assertThat(news.replied).singleElement().satisfies(reply -> {
            assertThat(reply.who().name()).isEqualTo("Inès Étoile");
            assertThat(reply.who().pairId()).isEqualTo(pair);
            IncomingMail kept = inbox().find(world.association, reply.messageId()).orElseThrow();
            assertThat(kept.words()).isEqualTo("Mardi, merci.");
            assertThat(kept.quoted()).isEqualTo("> x");
        });
        assertThat(inbox().about(world.association, pair)).hasSize(1);
        assertThat(inbox().about("another0association0", pair)).isEmpty();
    }

    @Test
    void knowsAReplyByItsTagEvenWithoutReferencesAndByItsAddressWithoutTag() {
        String id = sent(world.letter("tag", "tag@mail.example", "Paul", MailWorld.model()));

        arrives("From: parent@mail.example\nTo: Passerelle <MENTORAT+" + id + "@binome.example>\n\nDe la part de Paul.");
        arrives("From: Tag@mail.example\nTo: mentorat@binome.example\n\nBonjour.");
        reader().read();

        assertThat(news.replied).hasSize(2).allSatisfy(reply -> assertThat(reply.who().name()).isEqualTo("Paul"));
    }

    @Test
    void handlesAMessageOnceHoweverOftenItIsBrought() {
        String id = sent("once");
        String message = "From: ines@mail.example\nMessage-ID: <same@mail.example>\nIn-Reply-To: <" + id + "@binome.example>\n\nOui.";

        arrives(message);
        reader().read();
        arrives(message);
        int again = reader().read();

        assertThat(again).isZero();
        assertThat(news.replied).hasSize(1);
    }

    @Test
    void stopsADeadAddressAndTellsOnce() {
        Letter letter = world.letter("dead", "dead@mail.example", "Inès Étoile", MailWorld.model());
        String id = sent(letter);
        Letter waiting = new Letter(letter.associationId(), "dead-later", letter.template(), "fr", letter.recipientKind(),
                letter.recipientId(), "Inès", Channel.MAIL, "dead@mail.example", letter.model(), MailWorld.NOON.plusSeconds(9_000_000));
        world.outbox().post(waiting);

        arrives(bounce(id, "failed", "5.1.1", "smtp; 550 <dead@mail.example> unknown"));
        reader().read();

        assertThat(news.bounced).singleElement().satisfies(bounce -> {
            assertThat(bounce.mailId()).isEqualTo(id);
            assertThat(bounce.reason()).contains("5.1.1").doesNotContain("@");
        });
        assertThat(world.outbox().to(world.association, letter.recipientId())).extracting(LetterTrace::fate)
                .containsExactlyInAnyOrder(LetterTrace.Fate.FAILED, LetterTrace.Fate.STOPPED);
        assertThat(news.replied).isEmpty();
    }

    @Test
    void staysWithAnAddressWhoseMailboxIsFullUntilTheThirdMail() {
        Letter letter = world.letter("full", "full@mail.example", "Inès Étoile", MailWorld.model());

        for (int i = 0; i < 3; i++) {
            assertThat(world.query("SELECT id FROM mail_stops WHERE address = 'full@mail.example'")).isEmpty();
            String id = sent(again(letter, "full-" + i));
            // A server that is late says so several times about one mail.
            arrives(bounce(id, "delayed", "4.2.2", "smtp; 452 mailbox full"));
            arrives(bounce(id, "delayed", "4.2.2", "smtp; 452 mailbox full"));
            reader().read();
        }

        assertThat(world.query("SELECT reason FROM mail_stops WHERE address = 'full@mail.example'")).containsExactly("BOUNCED");
        assertThat(news.bounced).extracting(MailEvents.Bounced::mailId).hasSize(2).containsOnly(idOf("full-2"));
    }

    @Test
    void tellsOfABounceThatNamesNoMailOfOursAndStopsNothing() {
        sent(world.letter("bare", "bare@mail.example", "Inès Étoile", MailWorld.model()));

        arrives("From: MAILER-DAEMON@mx.example\nSubject: failure notice\n\nHi. This is the qmail-send program.\n\n<bare@mail.example>:\n"
                + "Sorry, no mailbox here by that name. (#5.1.1)");
        reader().read();

        assertThat(news.bounced).singleElement().satisfies(bounce -> assertThat(bounce.who().name()).isEqualTo("Inès Étoile"));
        assertThat(world.query("SELECT id FROM mail_stops WHERE address = 'bare@mail.example'")).isEmpty();
    }

    @Test
    void stopsADeadAddressThatAServerTellsOfInWords() {
        String id = sent(world.letter("words", "words@mail.example", "Inès Étoile", MailWorld.model()));

        arrives("From: Mailer-Daemon@mx.example\nTo: mentorat+" + id + "@binome.example\nAuto-Submitted: auto-replied\n"
                + "X-Failed-Recipients: words@mail.example\nSubject: Mail delivery failed\n\n  words@mail.example\n    Unrouteable address");
        reader().read();

        assertThat(news.bounced).hasSize(1);
        assertThat(world.query("SELECT reason FROM mail_stops WHERE address = 'words@mail.example'")).containsExactly("BOUNCED");
    }

    @Test
    void keepsWhichAddressOfTheTeamIsDead() {
        Letter mentee = world.letter("team", "team@mail.example", "Claire Morel", MailWorld.model());
        String id = sent(new Letter(mentee.associationId(), "team", mentee.template(), "fr", RecipientKind.STAFF, mentee.recipientId(), "Claire Morel",
                Channel.MAIL, "team@mail.example", mentee.model(), MailWorld.NOON));

        arrives(bounce(id, "failed", "5.1.1", "smtp; 550 unknown"));
        reader().read();

        assertThat(world.query("SELECT recipient_kind FROM mail_stops WHERE address = 'team@mail.example'")).containsExactly("STAFF");
        assertThat(news.bounced).isEmpty();
    }

    @Test
    void hearsAFamilyThatSharesAnAddress() {
        sent(world.letter("child", "family@mail.example", "Inès Étoile", MailWorld.model()));
        sent(world.letter("mother", "family@mail.example", "Nadia Étoile", MailWorld.model()));

        arrives("From: family@mail.example\nSubject: Question\n\nPouvez-vous m'appeler ?");
        reader().read();

        assertThat(news.replied).hasSize(1);
    }

    @Test
    void hearsAReplyOfWhichAPartIsBroken() {
        String id = sent("broken");

        arrives("From: ines@mail.example\nIn-Reply-To: <" + id + "@binome.example>\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\n"
                + "Je vais mal.\n--b\nContent-Type: multipart/mixed\n\nno boundary\n--b--\n");
        reader().read();

        IncomingMail kept = inbox().find(world.association, news.replied.get(0).messageId()).orElseThrow();
        assertThat(kept.words()).startsWith("Je vais mal.");
        assertThat(kept.note()).isNotEmpty();
    }

    @Test
    void keepsAbsenceNoticesApart() {
        String id = sent("absent");

        arrives("From: ines@mail.example\nAuto-Submitted: auto-replied\nIn-Reply-To: <" + id + "@binome.example>\n\nAbsente.");
        reader().read();

        assertThat(news.replied).isEmpty();
        assertThat(inbox().earlier(world.association)).anySatisfy(mail -> assertThat(mail.kind()).isEqualTo(IncomingKind.AUTO_REPLY));
    }

    @Test
    void keepsWhatNobodyCanTellForSomebodyToLookAt() {
        arrives("From: stranger@elsewhere.example\nSubject: Inconnu\n\nBonjour");
        arrives("Content-Type: multipart/mixed; boundary=\"\nFrom: x\n\nbroken");
        reader().read();

        assertThat(news.replied).isEmpty();
        assertThat(inbox().unread(world.association, IncomingKind.UNCLEAR)).anySatisfy(mail ->
                assertThat(mail.subject()).isEqualTo("Inconnu"));
    }

    @Test
    void keepsAReplyAsideWhenWhoeverListensFailsAndGoesOn() {
        String id = sent("aside");
        news.failing = true;
        arrives("From: ines@mail.example\nSubject: Mis de côté\nIn-Reply-To: <" + id + "@binome.example>\n\nOui.");
        arrives("From: nobody@elsewhere.example\nSubject: Derrière\n\nNon.");

        assertThat(reader().read()).isEqualTo(2);

        assertThat(inbox().unread(world.association, IncomingKind.UNCLEAR)).extracting(IncomingMail::subject)
                .contains("Mis de côté", "Derrière");
    }

    @Test
    void losesNothingWhenTheDatabaseIsAwayInTheMiddle() throws Exception {
        String id = sent("away");
        arrives("From: ines@mail.example\nSubject: Patience\nIn-Reply-To: <" + id + "@binome.example>\n\nOui.");
        world.execute("RENAME TABLE incoming_mails TO incoming_mails_away");
        try {
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> reader().read()).isInstanceOf(RuntimeException.class);
        } finally {
            world.execute("RENAME TABLE incoming_mails_away TO incoming_mails");
        }

        assertThat(reader().read()).isEqualTo(1);
        assertThat(news.replied).hasSize(1);
    }

    @Test
    void readsNothingWhileTheMailServerIsAway() {
        MailboxReader nowhere = new MailboxReader(new ImapSettings("127.0.0.1", MailWorld.freePort(), "reader", "secret",
                SmtpSettings.Tls.NONE, null, null, null), world.context.getBean(IncomingDesk.class),
                world.context.getBean(MailboxMarkRepository.class), world.context.getBean(StuckMessages.class), world.context.getBean(Clock.class));

        assertThat(nowhere.read()).isZero();
    }

    @Test
    void passesOverWhatTheServerNeverHandsOverTellsWhereItLiesAndReadsTheRest() throws Exception {
        sent("association");
        LockedWords stuck = arrivesLocked("Subject: Bloqué");
        arrives("From: stranger@elsewhere.example\nSubject: Derrière le bloqué\n\nBonjour");

        assertThat(reader().read()).isEqualTo(1);
        assertThat(unread(IncomingKind.NOT_FETCHED)).isEmpty();
        letPass(Duration.ofMinutes(50), Duration.ofMinutes(5));

        assertThat(unread(IncomingKind.UNCLEAR)).extracting(IncomingMail::subject).contains("Derrière le bloqué");
        assertThat(unread(IncomingKind.NOT_FETCHED)).singleElement().satisfies(told -> {
            assertThat(told.note()).startsWith("reader@127.0.0.1/INBOX, UID ");
            assertThat(told.receivedAt()).isBefore(Instant.now().plusSeconds(60));
        });
        letPass(Duration.ofDays(4), Duration.ofHours(6));
        assertThat(world.query("SELECT uid FROM stuck_messages")).isEmpty();
        int asked = stuck.asked;
        assertThat(reader().read()).isZero();
        assertThat(stuck.asked).isEqualTo(asked).isBetween(StuckMessages.MOST, 3 * StuckMessages.MOST);
    }

    @Test
    void readsAStuckMessageOnceTheServerHandsItOverAndTakesTheLineAway() throws Exception {
        String id = sent("stuck");
        LockedWords stuck = arrivesLocked("From: ines@mail.example\nIn-Reply-To: <" + id + "@binome.example>");
        letPass(Duration.ofMinutes(50), Duration.ofMinutes(5));
        assertThat(unread(IncomingKind.NOT_FETCHED)).hasSize(1);

        stuck.locked = false;
        letPass(Duration.ofHours(2), Duration.ofHours(1));

        assertThat(news.replied).hasSize(1);
        assertThat(unread(IncomingKind.NOT_FETCHED)).isEmpty();
        assertThat(world.query("SELECT uid FROM stuck_messages")).isEmpty();
    }

    @Test
    void countsNoOtherMessageWhenTheConnectionBreaksAtOne() throws Exception {
        LockedWords breaking = arrivesLocked("Subject: Coupure");
        breaking.breaking = new IllegalStateException("The store broke down");
        arrives("From: stranger@elsewhere.example\nSubject: Après la coupure\n\nBonjour");

        int first = reader().read();
        int second = reader().read();

        assertThat(first + second).isEqualTo(1);
        assertThat(world.query("SELECT tries FROM stuck_messages")).containsExactly("1");
        assertThat(unread(IncomingKind.UNCLEAR)).extracting(IncomingMail::subject).contains("Après la coupure");
    }

    @Test
    void forgetsAStuckMessageThatSomebodyTookOutOfTheMailbox() throws Exception {
        sent("taken-out");
        arrivesLocked("Subject: Retiré");
        letPass(Duration.ofMinutes(50), Duration.ofMinutes(5));
        MailFolder inbox = server.getManagers().getImapHostManager().getInbox(mailbox);
        inbox.deleteAllMessages();

        letPass(Duration.ofHours(2), Duration.ofHours(1));

        assertThat(unread(IncomingKind.NOT_FETCHED)).isEmpty();
        assertThat(world.query("SELECT uid FROM stuck_messages")).isEmpty();
    }

    @Test
    void readsTheWordsBesideAndBehindAHugeAttachment() {
        String id = sent("huge");
        String line = "QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVpBQkNERUZHSElKS0xNTk9QUVJTVFVWV1hZWkFCQ0RF\n";
        arrives("From: ines@mail.example\nSubject: Photo\nIn-Reply-To: <" + id + "@binome.example>\nMIME-Version: 1.0\n"
                + "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain; charset=UTF-8\n\nVoici la photo.\n--b\n"
                + "Content-Type: image/jpeg; name=photo.jpg\nContent-Disposition: attachment; filename=photo.jpg\n"
                + "Content-Transfer-Encoding: base64\n\n" + line.repeat(20_000_000 / line.length())
                + "--b\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: quoted-printable\n\nEt je suis bless=C3=A9e.\n--b--\n");

        assertThat(reader().read()).isEqualTo(1);

        IncomingMail kept = inbox().find(world.association, news.replied.get(0).messageId()).orElseThrow();
        assertThat(kept.words().lines()).containsExactly("Voici la photo.", "Et je suis blessée.");
        assertThat(kept.files()).isEqualTo(1);
        assertThat(kept.note()).isEmpty();
    }

    @Test
    void leavesAloneWhatLayInAMailboxForAWeekBeforeItWasOurs() throws Exception {
        GreenMailUser inherited = server.setUser("inherited@binome.example", "inherited", "secret");
        MailFolder inbox = server.getManagers().getImapHostManager().getInbox(inherited);
        Instant now = world.context.getBean(Clock.class).now();
        for (int i = 0; i < MANY; i++) {
            inbox.appendMessage(message("From: mairie@mail.example\nSubject: Vœux " + i + "\nMessage-ID: <old" + i + "@mail.example>\n\nBonjour."),
                    new Flags(), Date.from(now.minus(Duration.ofDays(8))));
        }
        inbox.appendMessage(message("From: mairie@mail.example\nSubject: Hier\nMessage-ID: <new@mail.example>\n\nBonjour."), new Flags(),
                Date.from(now.minus(Duration.ofDays(1))));
        MailboxReader reader = new MailboxReader(new ImapSettings("127.0.0.1", server.getImap().getPort(), "inherited", "secret",
                SmtpSettings.Tls.NONE, null, null, null), world.context.getBean(IncomingDesk.class),
                world.context.getBean(MailboxMarkRepository.class), world.context.getBean(StuckMessages.class), world.context.getBean(Clock.class));

        assertThat(reader.read()).isEqualTo(1);
        assertThat(reader.read()).isZero();
    }

    /** The words of a message that the server has and cannot hand over. */
    private static final class LockedWords implements DataSource {

        private volatile RuntimeException breaking;
        private volatile boolean locked;
        private int asked;

        @Override
        public InputStream getInputStream() throws IOException {
            if (breaking != null) {
                throw breaking;
            }
            if (locked) {
                asked++;
                throw new IOException("The store cannot read this message");
            }
            return new ByteArrayInputStream("Oui.".getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException();
        }

        @Override
        public String getContentType() {
            return "text/plain";
        }

        @Override
        public String getName() {
            return "";
        }
    }

    private LockedWords arrivesLocked(String headers) throws Exception {
        MailFolder inbox = server.getManagers().getImapHostManager().getInbox(mailbox);
        inbox.appendMessage(message(headers + "\n\n"), new Flags(), new Date());
        LockedWords words = new LockedWords();
        MimeMessage stored = inbox.getMessages().get(inbox.getMessageCount() - 1).getMimeMessage();
        stored.setDataHandler(new DataHandler(words));
        stored.saveChanges();
        words.locked = true;
        return words;
    }

    /** Lives on in steps, with a turn of the reader at each. */
    private void letPass(Duration time, Duration step) {
        ShiftedClock clock = world.context.getBean(ShiftedClock.class);
        Duration end = clock.shift().plus(time);
        while (clock.shift().compareTo(end) < 0) {
            clock.shiftTo(clock.shift().plus(step));
            reader().read();
        }
    }

    private List<IncomingMail> unread(IncomingKind kind) {
        return inbox().unread(world.association, kind);
    }

    private MailboxReader reader() {
        return world.context.getBean(MailboxReader.class);
    }

    private Inbox inbox() {
        return world.context.getBean(Inbox.class);
    }

    private String sent(String key) {
        return sent(world.letter(key));
    }

    private String sent(Letter letter) {
        world.outbox().post(letter);
        world.pump().pump(MailWorld.NOON);
        return idOf(letter.uniqueKey());
    }

    private static Letter again(Letter letter, String key) {
        return new Letter(letter.associationId(), key, letter.template(), letter.language(), letter.recipientKind(), letter.recipientId(),
                letter.recipientName(), letter.channel(), letter.address(), letter.model(), letter.notBefore());
    }

    private String idOf(String key) {
        return world.query("SELECT id FROM outbox WHERE unique_key = '" + key + "'").get(0);
    }

    private MimeMessage received(String id) throws jakarta.mail.MessagingException {
        for (MimeMessage mail : server.getReceivedMessages()) {
            if (String.valueOf(mail.getMessageID()).contains(id)) {
                return mail;
            }
        }
        throw new AssertionError("No mail " + id);
    }

    private static MimeMessage message(String raw) throws jakarta.mail.MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()),
                new ByteArrayInputStream(raw.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)));
    }

    private void arrives(String raw) {
        String message = raw.split("\n\n", 2)[0].contains("Message-ID:") ? raw : "Message-ID: <" + counter++ + "@mail.example>\n" + raw;
        try {
            mailbox.deliver(message(message));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String bounce(String mailId, String action, String status, String diagnostic) {
        return """
                From: MAILER-DAEMON@mx.example
                Subject: Undelivered Mail
                Auto-Submitted: auto-replied
                Content-Type: multipart/report; report-type=delivery-status; boundary=b

                --b

                This is the mail system.
                --b
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example

                Final-Recipient: rfc822; dead@mail.example
                Action: %s
                Status: %s
                Diagnostic-Code: %s

                --b
                Content-Type: text/rfc822-headers

                Message-ID: <%s@binome.example>
                Subject: Votre binôme
                --b--
                """.formatted(action, status, diagnostic, mailId);
    }
}
