package fr.binome.mail;

import static fr.binome.mail.MailWorld.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.binome.platform.Ids;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedLettersIT {

    private final GreenMail server = new GreenMail(new ServerSetup(MailWorld.freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String withInes = Ids.next();
    private final String withLeo = Ids.next();
    private MailWorld world;

    @BeforeAll
    void start() {
        server.start();
        world = new MailWorld(server.getSmtp().getPort());
    }

    @BeforeEach
    void startWithAnEmptyOutbox() throws Exception {
        world.execute("DELETE FROM outbox");
        world.execute("DELETE FROM outbox_pairs");
        server.purgeEmailFromAllMailboxes();
    }

    @AfterAll
    void stop() {
        world.close();
        server.stop();
    }

    @Test
    void asksAboutTheOtherPairWhenTheFirstFallsSilent() throws Exception {
        world.outbox().post(askAboutBoth());

        assertThat(world.outbox().withdrawAbout(world.association, withInes)).isEqualTo(1);
        assertThat(world.pump().pump(NOON)).isEqualTo(1);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Des nouvelles de votre binôme");
        assertThat(mail.getHeader("References", null)).contains(withLeo);
        assertThat(text(mail)).startsWith("Avez-vous vu Léo ?").contains("/check-in/leo000").doesNotContain("Inès", "/check-in/ines00");
        assertThat(world.outbox().about(world.association, withInes)).isEmpty();
    }

    @Test
    void asksAboutTheFirstPairWhenTheOtherFallsSilent() throws Exception {
        world.outbox().post(askAboutBoth());

        world.outbox().withdrawAbout(world.association, withLeo);
        world.pump().pump(NOON);

        assertThat(text(server.getReceivedMessages()[0])).startsWith("Avez-vous vu Inès ?").doesNotContain("Léo", "/check-in/leo000");
    }

    @Test
    void asksNothingWhenBothFallSilent() {
        world.outbox().post(askAboutBoth());

        world.outbox().withdrawAbout(world.association, withInes);
        world.outbox().withdrawAbout(world.association, withLeo);

        assertThat(world.pump().pump(NOON)).isZero();
        assertThat(world.query("SELECT CONCAT(status, model) FROM outbox")).containsExactly("WITHDRAWN{}");
    }

    @Test
    void tellsOfItselfOnThePageOfEachPair() {
        world.outbox().post(askAboutBoth());

        assertThat(world.outbox().about(world.association, withInes)).hasSize(1)
                .isEqualTo(world.outbox().about(world.association, withLeo));
        assertThat(world.outbox().about("another0association0", withLeo)).isEmpty();
    }

    @Test
    void leavesAPairOutOfAMailThatAPumpHasClaimedAlready() {
        world.outbox().post(askAboutBoth());
        world.outbox().post(world.letter("alone").about(withInes));
        world.outbox().post(world.letter("untouched").about(Ids.next()));
        OutboxClaims claims = world.context.getBean(OutboxClaims.class);
        List<OutboxRow> claimed = claims.take(NOON, 50);

        world.outbox().withdrawAbout(world.association, withInes);

        assertThat(claims.stillWanted(claimed, NOON)).hasSize(2).allSatisfy(row -> assertThat(row.model()).doesNotContain("ines00"));
        assertThat(world.query("SELECT status FROM outbox WHERE unique_key = 'alone'")).containsExactly("WITHDRAWN");
        assertThat(claims.stillWanted(claimed, NOON.plusSeconds(1))).as("of another claim").isEmpty();
    }

    @Test
    void refusesALetterWithoutABlockForEachPair() {
        assertThatThrownBy(() -> world.letter("no-blocks").aboutEach(List.of(withInes, withLeo)))
                .hasMessageContaining("no-blocks").hasMessageContaining("(2) pairs").hasMessageContaining("Maybe");
    }

    private Letter askAboutBoth() {
        Map<String, Object> ines = block("Avez-vous vu Inès ?", "ines00");
        Map<String, Object> model = MailWorld.model();
        model.putAll(ines);
        model.put("firstName", "Marc");
        model.put("blocks", List.of(ines, block("Avez-vous vu Léo ?", "leo000")));
        model.put("several", true);
        Letter letter = world.letter("check-in:" + Ids.next());
        return new Letter(world.association, letter.uniqueKey(), "check-in-mentor", "fr", RecipientKind.MENTOR, Ids.next(), "Marc",
                Channel.MAIL, "marc@mail.example", model, NOON).aboutEach(List.of(withInes, withLeo));
    }

    private static Map<String, Object> block(String question, String token) {
        return Map.of("question", question, "answers", List.of(Map.of("code", "YES", "label", "Oui")), "token", token);
    }

    private static String text(MimeMessage mail) throws Exception {
        return ((Multipart) mail.getContent()).getBodyPart(0).getContent().toString();
    }
}
