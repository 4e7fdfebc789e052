package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Pair;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The staff's pages of the follow-up and the mentor's meeting, in a real browser: axe finds nothing, nothing is too wide. */
class FollowUpPagesBrowserIT {

    private final Service service = Service.shared();
    private final TestPairs world = new TestPairs(service);
    private final Pair pair = world.active();

    @AfterEach
    void resetClock() {
        service.resetClock();
    }

    @Test
    void everyPageIsReadByEverybodyOnASmallAndALargeScreen() {
        world.live(7);
        service.clockAt(world.day(8));
        String mentorsLink = TestPairs.link(world.mailsToMentor(pair));
        world.answer(world.mailsToMentor(pair), "YES", "DIFFICULT");
        service.visitor().post(TestPairs.link(world.mailsToMentee(pair)) + "/not-safe", "place", "MENTOR", "mayCall", "yes",
                "phone", "", "when", "après 17 h");
        Signal danger = world.signals(pair).stream().filter(signal -> signal.level() == SignalLevel.RED)
                .findFirst().orElseThrow();
        Pair calm = world.active("Léa", "Karim");
        String home = service.bean(EmbeddedServer.class).getURI().toString();
        try (Chromium chromium = new Chromium()) {
            for (int width : List.of(360, 1280)) {
                Chromium.Reader reader = chromium.reader(width);
                signIn(reader, home);
                reader.open(home + "/signals/" + danger.id(), "case");
                reader.open(home + "/pairs/" + pair.id(), "pair-follow-up");
                if (width == 360) {
                    reader.open(home + "/pairs/" + calm.id() + "/closure", "closure");
                    reader.open(home + "/answer-rates", "answer-rates");
                    reader.open(home + "/settings/follow-up", "follow-up-settings");
                    reader.open(home + "/settings/closed-weeks", "closed-weeks");
                    reader.open(home + mentorsLink + "/meeting", "meeting");
                    reader.open(home + mentorsLink + "/thanks", "thanks-mentor");
                    reader.open(home + "/today", "today-danger");
                }
                assertThat(reader.page().title()).isNotBlank();
            }
        }
    }

    private void signIn(Chromium.Reader reader, String home) {
        String[] session = world.team.session(world.team.lead()).split("=", 2);
        reader.page().context().addCookies(List.of(new Cookie(session[0], session[1]).setUrl(home)));
    }
}
