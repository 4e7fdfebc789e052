package fr.binome.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SendingHoursIT {

    private static final Instant SUNDAY = Instant.parse("2026-11-22T10:00:00Z");
    private static final Reader IN_MARTINIQUE = Reader.adult(ZoneId.of("America/Martinique"), "972");

    private final GreenMail server = new GreenMail(new ServerSetup(MailWorld.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private MailWorld world;

    @AfterEach
    void stop() {
        world.close();
        server.stop();
    }

    @Test
    void keepsProgrammeMailForTheMorningAtTheReadersHome() {
        start();
        world.outbox().post(world.letter("at-noon-in-paris").readBy(IN_MARTINIQUE));

        assertThat(world.query("SELECT not_before FROM outbox")).containsExactly("2026-11-23 12:00:00");
    }

    @Test
    void sendsAtOnceWhatIsAskedForAndWhatTellsTheTeam() {
        start();
        world.outbox().post(at(SUNDAY, RecipientKind.MENTEE, "asked").askedFor());
        world.outbox().post(at(SUNDAY, RecipientKind.STAFF, "alert"));
        world.outbox().post(at(SUNDAY, RecipientKind.MENTOR, "programme"));

        assertThat(world.pump().pump(SUNDAY)).isEqualTo(2);
    }

    @Test
    void putsACallOnTheListWhateverTheHour() {
        start();
        world.outbox().post(world.call("call", null, SUNDAY));

        assertThat(world.query("SELECT not_before FROM outbox")).containsExactly("2026-11-22 10:00:00");
    }

    @Test
    void waitsUntilMorningWhenTheServerComesBackAtNight() {
        start();
        world.outbox().post(world.letter("delayed"));
        server.stop();
        assertThat(world.pump().pump(MailWorld.NOON)).isZero();
        Instant night = Instant.parse("2026-11-23T20:00:00Z");

        server.start();
        int atNight = world.pump().pump(night);
        int inTheMorning = world.pump().pump(night.plus(Duration.ofHours(12)));

        assertThat(atNight).isZero();
        assertThat(inTheMorning).isEqualTo(1);
        assertThat(world.query("SELECT attempts FROM outbox")).containsExactly("0");
    }

    private Letter at(Instant moment, RecipientKind kind, String key) {
        Letter letter = world.letter(key);
        return new Letter(letter.associationId(), key, letter.template(), "fr", kind, letter.recipientId(), "Inès Étoile",
                Channel.MAIL, "ines@mail.example", letter.model(), moment);
    }

    private void start() {
        server.start();
        world = new MailWorld(server.getSmtp().getPort(), Map.of("binome.quiet-hours", "true"));
    }
}
