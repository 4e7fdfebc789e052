package fr.binome.mail;

import static fr.binome.mail.MailWorld.NOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

@Timeout(60)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SmtpRefusalIT {

    private final MailWorld world = new MailWorld(MailWorld.freePort());
    private final AtomicInteger taken = new AtomicInteger();
    private SMTPServer server;

    @BeforeEach
    void startWithAnEmptyOutbox() {
        world.execute("DELETE FROM outbox");
        taken.set(0);
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
    void givesUpAtOnceWhenTheServerNeverTakesTheMail() {
        startServerThat(recipient -> {
            if (recipient.startsWith("gone")) {
                throw new RejectException(550, "<" + recipient + "> is unknown here");
            }
        });
        world.outbox().post(world.letter("gone", "gone@mail.example", "Paul", MailWorld.model()));
        world.outbox().post(world.letter("there"));

        assertThat(world.pump().pump(NOON)).isEqualTo(1);

        assertThat(taken).hasValue(1);
        assertThat(world.outbox().failures(world.association)).singleElement().satisfies(failure -> {
            assertThat(failure.attempts()).isEqualTo(1);
            assertThat(failure.reason()).contains("550").contains("is unknown here").doesNotContain("gone@mail.example");
        });
    }

    @Test
    void stopsAnAddressThatNobodyHasAndNoneThatIsFullOrKeepsMailsOut() {
        startServerThat(recipient -> {
            throw new RejectException(550, recipient.startsWith("full") ? "5.2.2 Mailbox full"
                    : recipient.startsWith("kept") ? "blocked, see our spam policy" : "5.1.1 unknown");
        });
        for (String who : List.of("full", "kept", "gone")) {
            world.outbox().post(world.letter(who, who + "@mail.example", "Paul", MailWorld.model()));
        }

        world.pump().pump(NOON);

        assertThat(world.outbox().failures(world.association)).hasSize(3);
        assertThat(world.query("SELECT address FROM mail_stops WHERE association_id = '" + world.association + "' AND address IN"
                + " ('full@mail.example', 'kept@mail.example', 'gone@mail.example')")).containsExactlyInAnyOrder("gone@mail.example");
    }

    @Test
    void comesBackLaterAndLaterWhenTheServerAsksTo() {
        AtomicInteger asked = new AtomicInteger();
        startServerThat(recipient -> {
            if (asked.incrementAndGet() <= 2) {
                throw new RejectException(451, "Greylisted, come back later");
            }
        });
        world.outbox().post(world.letter("grey"));

        assertThat(world.pump().pump(NOON)).isZero();
        assertThat(world.pump().pump(NOON.plusSeconds(59))).isZero();
        assertThat(world.pump().pump(NOON.plusSeconds(60))).isZero();
        assertThat(world.pump().pump(NOON.plusSeconds(60 + 299))).isZero();
        assertThat(asked).hasValue(2);
        assertThat(world.pump().pump(NOON.plusSeconds(60 + 300))).isEqualTo(1);
        assertThat(taken).hasValue(1);
    }

    @Test
    void givesUpWhenTheServerPutsTheMailOffForDays() {
        startServerThat(recipient -> {
            throw new RejectException(452, "Mailbox full");
        });
        world.outbox().post(world.letter("full"));

        Instant now = NOON;
        for (int i = 0; i < 9; i++) {
            world.pump().pump(now);
            now = now.plus(Duration.ofDays(2));
        }

        assertThat(world.outbox().failures(world.association)).singleElement()
                .satisfies(failure -> assertThat(failure.reason()).contains("452", "Mailbox full"));
    }

    @Test
    void blamesNoMailWhenTheServerRefusesUs() {
        startServerThat(recipient -> {
            throw new RejectException(530, "Authentication required");
        });
        world.outbox().post(world.letter("waits"));

        assertThat(world.pump().pump(NOON)).isZero();

        assertThat(world.query("SELECT CONCAT(status, ' ', attempts) FROM outbox")).containsExactly("WAITING 0");
    }

    @Test
    void putsOffOnlyTheMailOverWhichTheServerHangsUp() {
        startServerThat(recipient -> {
            if (recipient.startsWith("poison")) {
                throw new org.subethamail.smtp.DropConnectionException(421, "Goodbye");
            }
        });
        world.outbox().post(world.letter("poison", "poison@mail.example", "Paul", MailWorld.model()));
        world.outbox().post(world.letter("there-1"));
        world.outbox().post(world.letter("there-2"));

        assertThat(world.pump().pump(NOON)).isEqualTo(2);

        assertThat(world.query("SELECT CONCAT(unique_key, ' ', attempts) FROM outbox WHERE status = 'WAITING'"))
                .containsExactly("poison 1");
    }

    private interface RecipientRule {
        void check(String recipient) throws RejectException;
    }

    private void startServerThat(RecipientRule rule) {
        MessageHandlerFactory handlers = context -> new Handler(context, rule);
        server = SMTPServer.port(world.smtpPort).bindAddress(InetAddress.getLoopbackAddress())
                .messageHandlerFactory(handlers).build();
        server.start();
    }

    private final class Handler implements MessageHandler {

        private final RecipientRule rule;

        private Handler(MessageContext context, RecipientRule rule) {
            this.rule = rule;
        }

        @Override
        public void from(String from) {
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            rule.check(recipient);
        }

        @Override
        public String data(java.io.InputStream data) throws java.io.IOException {
            data.readAllBytes();
            taken.incrementAndGet();
            return null;
        }

        @Override
        public void done() {
        }
    }
}
