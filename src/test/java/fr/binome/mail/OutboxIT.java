package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OutboxIT {

    private MailWorld world;

    @BeforeAll
    void start() {
        world = new MailWorld(MailWorld.freePort());
    }

    @AfterAll
    void stop() {
        world.close();
    }

    @Test
    void keepsALetterAsItWasPosted() {
        assertThat(world.outbox().post(world.letter("kept"))).isTrue();

        assertThat(world.query("SELECT CONCAT_WS('|', to_name, to_address, template, language, status, attempts, not_before)"
                + " FROM outbox WHERE unique_key = 'kept'"))
                .containsExactly("Inès Étoile|ines@mail.example|introduction|fr|WAITING|0|2026-11-23 11:00:00.000000");
    }

    @Test
    void postsAUniqueKeyOnce() {
        assertThat(world.outbox().post(world.letter("once"))).isTrue();
        assertThat(world.outbox().post(world.letter("once"))).isFalse();

        assertThat(world.query("SELECT id FROM outbox WHERE unique_key = 'once'")).hasSize(1);
    }

    @Test
    void tellsUniqueKeysApartByCase() {
        assertThat(world.outbox().post(world.letter("case"))).isTrue();
        assertThat(world.outbox().post(world.letter("CASE"))).isTrue();
    }

    @Test
    void postsAUniqueKeyOnceWhenTwoPostItTogether() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            for (int i = 0; i < 20; i++) {
                Letter letter = world.letter("race-" + i);
                Callable<Boolean> post = () -> world.outbox().post(letter);

                List<Future<Boolean>> answers = threads.invokeAll(List.of(post, post));

                assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void forgetsTheLetterWhenTheCallersTransactionIsRolledBack() {
        TransactionOperations<Connection> transactions = transactions();

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
            assertThat(world.outbox().post(world.letter("rolled-back"))).isTrue();
            throw new IllegalStateException("the business fails");
        })).hasMessageContaining("the business fails");

        assertThat(world.query("SELECT id FROM outbox WHERE unique_key = 'rolled-back'")).isEmpty();
    }

    @Test
    void doesNotSwallowAValueThatDoesNotFit() {
        Letter tooLong = world.letter("too-long", "ines@mail.example", "é".repeat(201), MailWorld.model());

        assertThatThrownBy(() -> world.outbox().post(tooLong)).hasStackTraceContaining("to_name");
    }

    @Test
    void putsCallsOnThePhoneListOfTheirAssociationWhenTheyAreDue() {
        Instant now = world.context.getBean(Clock.class).now();
        world.outbox().post(world.call("call", "06 00 00 00 01", now.minusSeconds(60)));
        world.outbox().post(world.call("later-call", null, now.plus(Duration.ofDays(1))));

        List<PhoneCall> calls = world.outbox().phoneList(world.association);

        assertThat(calls).singleElement().satisfies(call -> {
            assertThat(call.name()).isEqualTo("Inès Étoile");
            assertThat(call.number()).isEqualTo("06 00 00 00 01");
            assertThat(call.model()).containsEntry("partnerFirstName", "Marc");
            assertThat(call.since()).isEqualTo(now.minusSeconds(60));
        });
        assertThat(world.outbox().phoneList("another0association0")).isEmpty();
        assertThat(world.outbox().markCalled("another0association0", calls.get(0).id())).isFalse();
        assertThat(world.outbox().markCalled(world.association, calls.get(0).id())).isTrue();
        assertThat(world.outbox().markCalled(world.association, calls.get(0).id())).isFalse();
        assertThat(world.outbox().phoneList(world.association)).isEmpty();
    }

    @Test
    void takesBackWhatIsAboutAPairAndLeavesWhatIsNot() {
        String pair = Ids.next();
        world.outbox().post(world.letter("of-pair").about(pair));
        world.outbox().post(world.call("call-of-pair", null, MailWorld.NOON).about(pair));
        world.outbox().post(world.letter("asked-of-pair").about(pair).askedFor());
        world.outbox().post(world.letter("of-nobody"));

        assertThat(world.outbox().withdrawAbout("another0association0", pair)).isZero();
        assertThat(world.outbox().withdrawAbout(world.association, pair)).isEqualTo(2);

        assertThat(world.outbox().about(world.association, pair)).extracting(LetterTrace::fate)
                .containsExactlyInAnyOrder(LetterTrace.Fate.WITHDRAWN, LetterTrace.Fate.WITHDRAWN, LetterTrace.Fate.WAITING);
        assertThat(world.query("SELECT CONCAT(status, ' ', model) FROM outbox WHERE unique_key = 'of-pair'"))
                .containsExactly("WITHDRAWN {}");
        assertThat(world.query("SELECT status FROM outbox WHERE unique_key = 'of-nobody'")).containsExactly("WAITING");
    }

    @Test
    void takesBackWhatOnePersonWasToGet() {
        Letter letter = world.letter("to-one");
        world.outbox().post(letter);
        world.outbox().post(world.letter("to-another"));

        assertThat(world.outbox().withdrawTo(world.association, letter.recipientId())).isEqualTo(1);
        assertThat(world.outbox().withdrawTo(world.association, letter.recipientId())).isZero();

        assertThat(world.outbox().to(world.association, letter.recipientId())).singleElement()
                .satisfies(trace -> assertThat(trace.fate()).isEqualTo(LetterTrace.Fate.WITHDRAWN));
    }

    @Test
    void refusesAnAttachmentWhoseNameCouldAddAHeader() {
        assertThatThrownBy(() -> Attachment.of("a\r\nBcc: x.ics", "text/calendar", "BEGIN"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Maybe");
    }

    @SuppressWarnings("unchecked")
    private TransactionOperations<Connection> transactions() {
        return world.context.getBean(TransactionOperations.class);
    }
}
