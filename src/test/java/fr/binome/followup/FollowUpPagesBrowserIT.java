package fr.binome.followup;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
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
        service.bean(SignalDesk.class).raise(service.bean(Duos.class).of(world.team.id(), calm.id()),
                new Finding(Reason.DIFFICULT, Side.MENTOR, "test:difficult"), world.day(8));
        Pair ending = world.active("Zoé", "Paul");
        service.bean(Closures.class).begin(world.team.staff(world.team.lead()), ending, ClosureReason.TERM, ClosureReason.MENTOR_TIME, "Appelé mardi.");
        String home = service.bean(EmbeddedServer.class).getURI().toString();
        try (Chromium chromium = new Chromium()) {
            for (int width : List.of(360, 1280)) {
                Chromium.Reader reader = chromium.reader(width);
                signIn(reader, home);
                if (width == 1280) {
                    reader.page().navigate(home + "/signals/" + danger.id());
                    reader.glance("case");
                    reader.page().navigate(home + "/pairs/" + calm.id());
                    reader.glance("pair-follow-up");
                } else {
                    reader.open(home + "/signals/" + danger.id(), "case");
                    reader.open(home + "/pairs/" + calm.id(), "pair-follow-up");
                    reader.open(home + "/pairs/" + calm.id() + "/not-safe", "not-safe-told");
                    reader.open(home + "/pairs/" + ending.id() + "/closure", "ending");
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
