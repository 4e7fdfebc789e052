package fr.binome.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.account.TestTeam;
import fr.binome.mail.Outbox;
import fr.binome.people.MenteeRepository;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Forms that come faster than a person can fill them in; the other tests are let through. */
class PaceIT {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private static Service service;

    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();
    private final String base = "/a/" + team.association().slug();

    @BeforeAll
    static void start() {
        service = Service.start(Service.shared().database(), Map.of("binome.form-pace", "10s"));
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @AfterEach
    void comeBack() {
        service.resetClock();
    }

    @Test
    void aFormSentAtOnceIsAskedForOnceMoreWithEverythingInIt() {
        FormWalk form = new FormWalk(visitor, base + "/jeune?lang=fr").to("relire", Answers.ofAdult());

        Answer asked = form.send(Answers.ofAdult());

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("[role=alert] h2").text()).isEqualTo("Appuyez encore une fois");
        assertThat(asked.page().select("[role=alert] button").attr("form")).isEqualTo(asked.page().select("main form").attr("id"));
        assertThat(asked.page().select("input[name=ownData]").first().hasAttr("checked")).isTrue();
        assertThat(received(form)).isEmpty();

        String again = asked.page().select("input[name=again]").val();
        assertThat(visitor.post(form.address(), "ownData", "yes", "again", "yes").status()).isEqualTo(422);
        assertThat(visitor.post(form.address(), "ownData", "yes", "again", again).location()).isEqualTo(base + "/merci/jeune");
        assertThat(received(form)).isPresent();
    }

    @Test
    void aFormThatTookItsTimeIsSentAtTheFirstPress() {
        service.clockAt(NOW);
        FormWalk form = new FormWalk(visitor, base + "/jeune").to("relire", Answers.ofAdult());
        service.clockAt(NOW.plusSeconds(11));

        assertThat(form.send(Answers.ofAdult()).location()).isEqualTo(base + "/merci/jeune");
    }

    @Test
    void theWishToBeCalledIsAskedForOnceMoreToo() {
        Element page = visitor.get(base + "/appel?lang=fr").page().select("main form").first();
        String given = page.select("input[name=given]").val();

        Answer asked = call(given, "");
        Answer without = call("", "");
        Answer sent = call(given, asked.page().select("input[name=again]").val());

        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("#firstName").val()).isEqualTo("Inès");
        assertThat(without.status()).isEqualTo(422);
        assertThat(call("1." + given.split("\\.")[1], "").status()).isEqualTo(422);
        assertThat(sent.location()).isEqualTo(base + "/merci/appel");
        assertThat(service.bean(Outbox.class).phoneList(team.id())).hasSize(1);
    }

    @Test
    void whoeverReadsThePageFirstIsCalledAtOnce() {
        service.clockAt(NOW);
        String given = visitor.get(base + "/appel").page().select("input[name=given]").val();
        service.clockAt(NOW.plusSeconds(5));

        assertThat(call(given, "").location()).isEqualTo(base + "/merci/appel");
    }

    private Answer call(String given, String again) {
        return visitor.post(base + "/appel", "firstName", "Inès", "callPhone", "06 39 98 00 12", "given", given, "again", again);
    }

    private Optional<?> received(FormWalk form) {
        return service.bean(MenteeRepository.class).findByAssociationIdAndSubmission(team.id(), form.submission());
    }
}
