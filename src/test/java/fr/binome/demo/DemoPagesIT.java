package fr.binome.demo;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.DemoRun;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.mail.demo.MailCatcher;
import fr.binome.platform.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class DemoPagesIT {

    private static DemoRun demo;
    private final Visitor visitor = demo.visitor();

    @BeforeAll
    static void start() {
        demo = DemoRun.start("pages");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @Test
    void theMailboxShowsAMailAsHtmlAndAsText() throws InterruptedException {
        visitor.post("/sign-in", "email", "claire@demo.example.org");
        String id = newestMail();

        Answer list = visitor.get("/demo/mailbox");
        Answer mail = visitor.get("/demo/mailbox/" + id);
        Answer html = visitor.get("/demo/mailbox/" + id + "/html");

        assertThat(list.page().select("a[href=/demo/mailbox/" + id + "]")).hasSize(1);
        assertThat(mail.page().select("iframe[src=/demo/mailbox/" + id + "/html][title]")).hasSize(1);
        assertThat(mail.page().select("pre").text()).contains("/sign-in/");
        assertThat(html.page().select("base[target=_top]")).hasSize(1);
        assertThat(html.header("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
    }

    @Test
    void anUnknownMailIsNotFound() {
        assertThat(visitor.get("/demo/mailbox/999999999").status()).isEqualTo(404);
        assertThat(visitor.get("/demo/mailbox/..%2F..%2Fsecret-key").status()).isEqualTo(404);
        assertThat(visitor.get("/demo/mailbox/999999999/html").status()).isEqualTo(404);
    }

    @Test
    void advancingTheClockMovesTheServiceAhead() {
        Clock clock = demo.bean(Clock.class);
        Instant before = clock.now();

        Answer answer = visitor.post("/demo/clock", "jump", "P3D");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(Duration.between(before, clock.now())).isBetween(Duration.ofDays(3), Duration.ofDays(3).plusMinutes(5));
    }

    @Test
    void advancingByNothingSaysWhatToChoose() {
        Answer answer = visitor.post("/demo/clock", "jump", "P300Y");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=#jump]")).hasSize(1);
        assertThat(visitor.get("/demo/clock").page().select("input[name=jump]")).hasSize(6);
    }

    private static String newestMail() throws InterruptedException {
        MailCatcher mailbox = demo.bean(MailCatcher.class);
        for (int wait = 0; wait < 200 && mailbox.list().isEmpty(); wait++) {
            Thread.sleep(100);
        }
        return mailbox.list().get(0).id();
    }
}
