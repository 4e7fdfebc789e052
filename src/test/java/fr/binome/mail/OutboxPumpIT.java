package fr.binome.mail;

import static fr.binome.mail.MailWorld.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxPumpIT {

    private final MailWorld world = new MailWorld(MailWorld.freePort());
    private GreenMail server;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        world.execute("DELETE FROM outbox");
        startTheMailServer();
    }

    private void startTheMailServer() {
        server = new GreenMail(new ServerSetup(world.smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @AfterAll
    void closeTheWorld() {
        world.close();
    }

    @Test
    void sendsAMailWithTheHeadersOfAMachineThatPeopleCanAnswer() throws Exception {
        world.outbox().post(world.letter("headers"));

        assertThat(world.pump().pump(NOON)).isEqualTo(1);

        MimeMessage mail = onlyMail();
        String id = world.query("SELECT id FROM outbox").get(0);
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@binome.example>");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getFrom()).containsExactly(new InternetAddress("mentorat@binome.example", "Passerelle Demain", "UTF-8"));
        assertThat(((InternetAddress) mail.getReplyTo()[0]).getAddress()).isEqualTo("bonjour@passerelle.example");
        assertThat(((InternetAddress) mail.getAllRecipients()[0]).getPersonal()).isEqualTo("Inès Étoile");
        assertThat(mail.getSubject()).isEqualTo("Votre binôme va se rencontrer");
        assertThat(mail.getSentDate().toInstant()).isEqualTo(NOON);
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        Multipart parts = (Multipart) mail.getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain").contains("format=flowed");
        assertThat(parts.getBodyPart(0).getContent().toString()).contains("Bonjour Inès,");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(parts.getBodyPart(1).getContent().toString()).contains("<html lang=\"fr\">");
    }

    @Test
    void sendsNothingBeforeItsTimeAndNothingTwice() {
        world.outbox().post(world.letter("in-time"));

        assertThat(world.pump().pump(NOON.minusMillis(1))).isZero();
        assertThat(world.pump().pump(NOON)).isEqualTo(1);
        assertThat(world.pump().pump(NOON.plus(Duration.ofDays(30)))).isZero();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void namesAWayOutAndHangsTheLettersOfAPairTogether() throws Exception {
        String pair = fr.binome.platform.Ids.next();
        Letter first = world.letter("way-out").about(pair);
        world.outbox().post(first);

        world.pump().pump(NOON);

        MimeMessage mail = onlyMail();
        String id = world.query("SELECT id FROM outbox").get(0);
        assertThat(mail.getHeader("List-Unsubscribe", null)).startsWith("<https://mentorat.example/mails/stop/" + id + ".");
        assertThat(mail.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        String stop = mail.getHeader("List-Unsubscribe", null).replaceAll("[<>]", "");
        assertThat(part(mail, 0).lines()).contains("Ne plus recevoir ces messages", stop);
        assertThat(Jsoup.parse(part(mail, 1)).select(".footer a").eachAttr("href")).contains(stop);
        assertThat(mail.getHeader("References", null)).isEqualTo("<" + pair + "." + first.recipientId() + "@binome.example>");
        assertThat(mail.getHeader("In-Reply-To", null)).isEqualTo(mail.getHeader("References", null));
    }

    @Test
    void namesNoWayOutOfWhatIsAskedFor() throws Exception {
        world.outbox().post(world.letter("asked").askedFor());

        world.pump().pump(NOON);

        assertThat(onlyMail().getHeader("List-Unsubscribe")).isNull();
        assertThat(onlyMail().getHeader("References")).isNull();
        assertThat(part(onlyMail(), 0)).contains("/my/").doesNotContain("/mails/stop/");
    }

    @Test
    void attachesAFileAndForgetsItOnceSent() throws Exception {
        world.outbox().post(world.letter("with-file").with(Attachment.of("rendez-vous.ics",
                "text/calendar; method=PUBLISH; charset=UTF-8", "BEGIN:VCALENDAR\r\nSUMMARY:Été\r\nEND:VCALENDAR\r\n")));

        world.pump().pump(NOON);

        Multipart parts = (Multipart) onlyMail().getContent();
        assertThat(onlyMail().getContentType()).startsWith("multipart/mixed");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("rendez-vous.ics");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("text/calendar; method=PUBLISH; charset=UTF-8");
        assertThat(new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("SUMMARY:Été");
        assertThat(world.query("SELECT attachments FROM outbox")).containsOnlyNulls();
    }

    @Test
    void sendsNothingThatWasTakenBackAndDoesNotTryItAgain() {
        Letter letter = world.letter("taken-back");
        world.outbox().post(letter);
        OutboxClaims claims = world.context.getBean(OutboxClaims.class);
        OutboxRow claimed = claims.take(NOON, 50).get(0);
        world.outbox().withdrawTo(world.association, letter.recipientId());

        claims.tryLater(claimed, NOON, NOON.plusSeconds(60), "busy");

        assertThat(world.pump().pump(NOON.plusSeconds(120))).isZero();
        assertThat(world.query("SELECT status FROM outbox")).containsExactly("WITHDRAWN");
    }

    @Test
    void forgetsWhatASentMailSaid() {
        world.outbox().post(world.letter("forgotten"));

        world.pump().pump(NOON);

        assertThat(world.query("SELECT CONCAT(status, ' ', model) FROM outbox")).containsExactly("SENT {}");
    }

    @Test
    void letsMailsWaitWhileTheServerIsAwayAndSendsEachOnceWhenItIsBack() throws Exception {
        server.stop();
        IntStream.range(0, 60).forEach(i -> world.outbox().post(world.letter("waiting-" + i)));

        Instant now = NOON;
        for (int i = 0; i < 20; i++) {
            assertThat(world.pump().pump(now)).isZero();
            now = now.plus(Duration.ofMinutes(2));
        }
        assertThat(world.query("SELECT status FROM outbox")).hasSize(60).containsOnly("WAITING");
        assertThat(world.outbox().failures(world.association)).isEmpty();

        startTheMailServer();
        assertThat(world.pump().pump(now)).isEqualTo(60);
        assertThat(messageIds()).hasSize(60).doesNotHaveDuplicates();
    }

    @Test
    void goesOnWhenTheServerWasRestartedBetweenTwoMails() {
        world.outbox().post(world.letter("before"));
        assertThat(world.pump().pump(NOON)).isEqualTo(1);
        server.stop();
        startTheMailServer();
        world.outbox().post(world.letter("after"));

        assertThat(world.pump().pump(NOON)).isEqualTo(1);

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsEachMailOnceWhenTwoPumpsRunAtOnce() throws Exception {
        IntStream.range(0, 300).forEach(i -> world.outbox().post(world.letter("shared-" + i)));
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> one = () -> world.pump().pump(NOON);
            Callable<Integer> other = () -> world.anotherPump().pump(NOON);

            List<Future<Integer>> sent = nodes.invokeAll(List.of(one, other));

            assertThat(sent.get(0).get() + sent.get(1).get()).isEqualTo(300);
        } finally {
            nodes.shutdownNow();
        }
        assertThat(messageIds()).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void sendsAMailThatADeadPumpHadClaimedWhenTheLeaseIsOver() {
        world.outbox().post(world.letter("orphan"));
        assertThat(world.context.getBean(OutboxClaims.class).take(NOON, 50)).hasSize(1);

        assertThat(world.pump().pump(NOON.plus(Duration.ofMinutes(4)))).isZero();
        assertThat(world.pump().pump(NOON.plus(Duration.ofMinutes(6)))).isEqualTo(1);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void changesNothingForAPumpThatComesBackAfterItsLease() {
        world.outbox().post(world.letter("late"));
        OutboxClaims claims = world.context.getBean(OutboxClaims.class);
        OutboxRow row = claims.take(NOON, 50).get(0);
        Instant afterTheLease = NOON.plus(Duration.ofMinutes(6));
        claims.take(afterTheLease, 50);

        claims.giveUp(row, NOON, "too late", false);

        assertThat(world.query("SELECT status FROM outbox")).containsExactly("SENDING");
    }

    @Test
    void sendsTheOthersWhenOneDoesNotRender() {
        Map<String, Object> incomplete = MailWorld.model();
        incomplete.remove("partnerFirstName");
        world.outbox().post(world.letter("good-1"));
        world.outbox().post(world.letter("faulty", "paul@mail.example", "Paul", incomplete));
        world.outbox().post(world.letter("good-2"));

        assertThat(world.pump().pump(NOON)).isEqualTo(2);

        assertThat(world.query("SELECT last_error FROM outbox WHERE unique_key = 'faulty'").get(0)).contains("partnerFirstName");
    }

    @Test
    void givesUpATemplateFaultInTheEndAndShowsIt() {
        Map<String, Object> incomplete = MailWorld.model();
        incomplete.remove("partnerFirstName");
        world.outbox().post(world.letter("faulty", "paul@mail.example", "Paul", incomplete));

        Instant now = NOON;
        for (int i = 0; i < 9; i++) {
            assertThat(world.outbox().failures(world.association)).isEmpty();
            world.pump().pump(now);
            now = now.plus(Duration.ofDays(2));
        }

        assertThat(world.outbox().failures(world.association)).singleElement().satisfies(failure -> {
            assertThat(failure.name()).isEqualTo("Paul");
            assertThat(failure.attempts()).isEqualTo(9);
            assertThat(failure.reason()).contains("partnerFirstName");
        });
        assertThat(world.outbox().failures("another0association0")).isEmpty();
    }

    @Test
    void keepsEveryHeaderItsOwnWhateverPeopleAreCalled() throws Exception {
        Map<String, Object> model = MailWorld.model();
        model.put("association", Map.of("name", "Passerelle\r\nBcc: victim@mail.example", "phone", "04 72 00 00 00",
                "email", "bonjour@passerelle.example"));
        world.outbox().post(world.letter("injection", "ines@mail.example", "Inès\r\nBcc: victim@mail.example\r\n\r\nText", model));

        assertThat(world.pump().pump(NOON)).isEqualTo(1);

        MimeMessage mail = onlyMail();
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(((InternetAddress) mail.getFrom()[0]).getPersonal()).isEqualTo("Passerelle Bcc: victim@mail.example");
    }

    @Test
    void refusesAnAddressThatIsMoreThanOne() {
        world.outbox().post(world.letter("list", "ines@mail.example, victim@mail.example", "Inès", MailWorld.model()));
        world.outbox().post(world.letter("break", "ines@mail.example\r\nRCPT TO:<victim@mail.example>", "Inès", MailWorld.model()));

        assertThat(world.pump().pump(NOON)).isZero();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(world.outbox().failures(world.association)).hasSize(2)
                .allSatisfy(failure -> assertThat(failure.reason()).doesNotContain("mail.example"));
    }

    /** Mails that wait for one morning are all due at the same moment. */
    @Test
    void aPersonGetsMailsInTheOrderInWhichTheyWereWritten() {
        for (int i = 0; i < 14; i++) {
            world.outbox().post(world.letter("order-" + i, "ines@mail.example", "" + i, MailWorld.model()));
        }

        world.pump().pump(NOON);

        assertThat(namesOf("ines@mail.example")).isEqualTo(IntStream.range(0, 14).mapToObj(Integer::toString).toList());
    }

    @Test
    void severalConnectionsKeepThatOrder() {
        List<String> people = List.of("ines@mail.example", "Ines@mail.example", "marc@mail.example", "lea@mail.example", "paul@mail.example");
        for (int i = 0; i < 120; i++) {
            world.outbox().post(world.letter("wide-" + i, people.get(i % people.size()), "%03d".formatted(i), MailWorld.model()));
        }

        assertThat(world.pump().pump(NOON)).isEqualTo(120);

        assertThat(people.stream().map(String::toLowerCase).distinct()).hasSize(4)
                .allSatisfy(person -> assertThat(namesOf(person)).isNotEmpty().isSorted());
    }

    private List<String> namesOf(String address) {
        return Arrays.stream(server.getReceivedMessages()).map(OutboxPumpIT::recipient)
                .filter(to -> to.getAddress().equalsIgnoreCase(address)).map(InternetAddress::getPersonal).toList();
    }

    private static InternetAddress recipient(MimeMessage mail) {
        try {
            return (InternetAddress) mail.getAllRecipients()[0];
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String part(MimeMessage mail, int number) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(number).getContent().toString();
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private List<String> messageIds() throws Exception {
        return Arrays.stream(server.getReceivedMessages()).map(mail -> {
            try {
                return mail.getMessageID();
            } catch (jakarta.mail.MessagingException e) {
                throw new IllegalStateException(e);
            }
        }).toList();
    }
}
