package fr.binome.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.account.TestTeam;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The young person's form in a real browser: how much work it is, and whether it works for everybody. */
class MenteeFormBrowserIT {

    private static final int MOST_TAPS = 45;
    private static final int MOST_CHARACTERS = 120;
    private static final int PHONE = 360;
    private static final int NARROW = 320;
    private static final List<String> LANGUAGES = List.of("fr", "en");
    private static final Set<String> NEEDS_NOTHING = Set.of("metiers", "trajet", "mentor", "besoin", "envie");
    private static final Pattern THANKS = Pattern.compile("/merci/jeune$");

    private static final Answers LONG = Answers.ofMentee().and("lastName", "Ó".repeat(60)).and("helped", "yes")
            .and("helperName", "Ó".repeat(60)).and("helperRelation", "éducatrice").and("helperPhone", "06 39 98 00 13");

    private static Service service;
    private static Chromium chromium;
    private static TestTeam team;

    @BeforeAll
    static void start() {
        int port = freePort();
        service = Service.start(Service.shared().database(), Map.of("micronaut.server.port", port, "binome.public-url", "http://localhost:" + port));
        chromium = new Chromium();
        team = TestTeam.in(service);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        service.close();
    }

    @Test
    void somebodyOfNineteenNeedsFewTapsAndFewCharacters() {
        Page page = open(chromium.reader(PHONE));

        Thumb thumb = nineteen(new Thumb(page));

        assertThat(page).hasURL(THANKS);
        System.out.printf("A typical 19-year-old finishes the form with %d taps and %d typed characters.%n", thumb.taps(),
                thumb.characters());
        assertThat(thumb.taps()).isLessThanOrEqualTo(MOST_TAPS);
        assertThat(thumb.characters()).isLessThanOrEqualTo(MOST_CHARACTERS);
    }

    @Test
    void theWholeFormWorksWithoutScripts() {
        Page page = open(chromium.reader(PHONE, false));

        nineteen(new Thumb(page));

        assertThat(page).hasURL(THANKS);
    }

    /** Every page and every kind of fault once, in light and in dark, narrow and enlarged; the languages take turns. */
    @Test
    void everyPageIsReadableWithFaultsAndLongNames() {
        FormWalk mentee = new FormWalk(service.visitor(), path("jeune")).to("relire", LONG);
        FormWalk mentor = new FormWalk(service.visitor(), path("mentor")).to("relire", Answers.ofMentor().and("lastName", "Ó".repeat(60)));
        Chromium.Reader reader = chromium.reader(NARROW);
        // What was sent with faults is kept: the pages that need everything right come first.
        for (String page : List.of(mentee.draft() + "/relire?lang=fr", mentor.draft() + "/relire?lang=en", path("merci/jeune") + "?lang=fr",
                "/a/" + team.association().slug() + "?lang=en", "/embed/" + team.association().slug() + "/mentor?lang=fr")) {
            reader.page().navigate(url(page));
            assertThat(reader.lookEverywhere(page.replaceAll(".*/|\\?.*", "")).page()).hasURL(url(page));
        }
        List<String> pages = List.of("aidant", "but", "metiers", "rencontre", "trajet", "moments", "mentor", "besoin", "contact", "parent",
                "naissance", "vous");
        for (int i = 0; i < pages.size(); i++) {
            look(reader, url(mentee.draft() + "/" + pages.get(i)), pages.get(i), LANGUAGES.get(i % 2));
        }
        look(reader, url(mentor.draft() + "/envie"), "envie", "en");
        look(reader, url(mentor.draft() + "/charte"), "charte", "fr");
        look(reader, url(mentor.draft() + "/plus-tard"), "plus-tard", "en");
        look(reader, url("/a/" + team.association().slug() + "/appel"), "appel", "fr");
    }

    /** Opens the page in the other language, then empties it in {@code language} and sends it, and looks at what comes back. */
    private static void look(Chromium.Reader reader, String address, String step, String language) {
        reader.page().navigate(address + "?lang=" + (language.equals("fr") ? "en" : "fr"));
        reader.fits("step-" + step);
        reader.page().navigate(address + "?lang=" + language);
        if (NEEDS_NOTHING.contains(step)) {
            reader.lookEverywhere("step-" + step);
            return;
        }
        reader.page().locator("main form").evaluate("form => { for (const field of form.elements) {"
                + " field.checked = false; if (field.type != 'hidden') field.value = ''; } }");
        reader.page().locator("main form button").first().click();
        assertThat(reader.lookEverywhere("step-" + step).page().locator("#errors")).hasCount(1);
    }

    private static Thumb nineteen(Thumb thumb) {
        thumb.type("firstName", "Amina").type("lastName", "Benali").press();
        thumb.type("birthDate", "14052007").type("postalCode", "93200").press();
        thumb.choose("mainGoal", "ALTE").press();
        thumb.choose("sectors", "HEALTH", "SOCIAL").choose("roles", "RESEAU").press();
        thumb.choose("modes", "IN_PERSON", "REMOTE").press();
        thumb.choose("travelModes", "TRANSIT").choose("maxTravelMinutes", "45").press();
        thumb.choose("periods", "WED-AFTERNOON", "FRI-EVENING", "SAT-MORNING", "SAT-AFTERNOON").press();
        thumb.type("interests", "football, musique").press();
        thumb.press();
        thumb.type("email", "amina.benali@gmail.com").press();
        return thumb.choose("ownData", "yes").press();
    }

    private static Page open(Chromium.Reader reader) {
        reader.page().navigate(url(path("jeune")));
        return reader.page();
    }

    private static String path(String form) {
        return "/a/" + team.association().slug() + "/" + form;
    }

    private static String url(String path) {
        return service.bean(EmbeddedServer.class).getURI() + path;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
