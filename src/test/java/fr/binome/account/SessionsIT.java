package fr.binome.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import fr.binome.platform.Clock;
import fr.binome.platform.Settings;
import fr.binome.platform.token.Tokens;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionsIT {

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor claire = service.visitor();

    @BeforeEach
    void signIn() {
        signedIn(claire, team.coordinator());
    }

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    @Test
    void aSessionLastsWhileSomebodyIsThereAndEndsAnHourAfterTheLastRequest() {
        for (int request = 0; request < 3; request++) {
            later(Duration.ofMinutes(50));
            assertThat(claire.get("/account").status()).isEqualTo(200);
        }

        later(Duration.ofMinutes(61));
        Answer refused = claire.get("/mentees?name=In%C3%A8s");
        Answer signIn = claire.get(refused.location());

        assertThat(refused.location()).isEqualTo("/sign-in?over");
        assertThat(signIn.page().select(".notice").text()).contains("60 minutes", "page où vous étiez");
        assertThat(signedIn(claire, team.coordinator()).location()).isEqualTo("/mentees?name=In%C3%A8s");
        assertThat(signedIn(claire, team.coordinator()).location()).as("once").isEqualTo("/today");
    }

    @Test
    void aPageThatWatchesByItselfKeepsNoSession() {
        for (int request = 0; request < 3; request++) {
            later(Duration.ofMinutes(30));
            claire.send(HttpRequest.newBuilder(claire.uri("/rounds/none/progress")).header("Accept", "text/event-stream").GET());
        }

        assertThat(claire.get("/account").location()).isEqualTo("/sign-in?over");
    }

    @Test
    void aRequestIsNotedOnceInFiveMinutes() {
        String before = seen();
        claire.get("/account");
        later(Duration.ofMinutes(4));
        claire.get("/account");
        String soon = seen();
        later(Duration.ofMinutes(2));
        claire.get("/account");

        assertThat(soon).isEqualTo(before);
        assertThat(seen()).isGreaterThan(before);
    }

    @Test
    void aFormThatWasOpenMeanwhileIsNotLost() {
        String token = claire.get("/account").page().selectFirst("input[name=_csrf]").val();
        later(Duration.ofMinutes(61));

        Answer refused = claire.post("/account/absence", "_csrf", token, "from", "2026-12-01");
        signedIn(claire, team.coordinator());
        Answer reloaded = claire.post("/account/absence", "_csrf", token, "from", "2026-12-01");

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.page().select("h1").text()).isEqualTo("Rien n'est enregistré");
        assertThat(refused.page().select("main").text()).contains("rechargez la page");
        assertThat(refused.page().select("a.button[href=/sign-in][target=_blank]")).hasSize(1);
        assertThat(reloaded.status()).isEqualTo(422);
        assertThat(reloaded.page().select("input[name=from]").val()).isEqualTo("2026-12-01");
    }

    @Test
    void anotherMemberInTheSameBrowserSendsNothingInTheFormersName() {
        String token = claire.get("/account").page().selectFirst("input[name=_csrf]").val();
        later(Duration.ofMinutes(61));

        signedIn(claire, team.lead());

        assertThat(claire.post("/account/absence", "_csrf", token).status()).isEqualTo(403);
    }

    @Test
    void aFormOfNobodyIsToldToSignIn() {
        Answer answer = service.visitor().post("/account/absence", "from", "2026-12-01");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.page().select("main a.button[href=/sign-in]")).hasSize(1);
        assertThat(answer.page().select("main").text()).doesNotContain("rechargez");
    }

    @Test
    void theWayBackLeadsToPagesOfOursAlone() {
        for (String elsewhere : new String[] {"//evil.example/", "/\\evil.example", "https://evil.example/", "/a\r\nX: y", "/sign-in/sent"}) {
            Visitor browser = service.visitor().with("binome_back", Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(elsewhere.getBytes(StandardCharsets.US_ASCII)));

            assertThat(signedIn(browser, team.lead()).location()).as(elsewhere).isEqualTo("/today");
        }
    }

    @Test
    void anIdleTimeThatMakesNoSenseIsRefusedAtStart() {
        for (Duration wrong : new Duration[] {Duration.ofSeconds(30), Duration.ofHours(13)}) {
            assertThatThrownBy(() -> new Sessions(service.bean(SessionRepository.class), service.bean(Settings.class), service.bean(Audit.class),
                    service.bean(Clock.class), wrong)).hasMessageContaining("binome.session-idle", "BINOME_SESSION_IDLE");
        }
    }

    private void later(Duration time) {
        service.clockAt(service.bean(Clock.class).now().plus(time));
    }

    private Answer signedIn(Visitor browser, TeamMember member) {
        browser.post("/sign-in", "email", member.email());
        TestTeam.answerSignIns(service);
        return browser.post("/sign-in/" + service.bean(Tokens.class).sign(text("SELECT id FROM tokens WHERE purpose = 'SIGN_IN' AND subject_id = '"
                + member.id() + "' ORDER BY created_at DESC LIMIT 1")));
    }

    private String seen() {
        return text("SELECT seen_at FROM sessions WHERE member_id = '" + team.coordinator().id() + "'");
    }

    private String text(String sql) {
        try (Connection connection = service.database().connect(); Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
