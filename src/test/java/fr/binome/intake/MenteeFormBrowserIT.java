package fr.binome.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
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
        service = Service.start(Map.of("micronaut.server.port", port, "binome.public-url", "http://localhost:" + port));
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
        Page page = chromium.reader(PHONE).open(address(), "steps-begin").page();

        Thumb thumb = nineteen(new Thumb(page));

        assertThat(page).hasURL(THANKS);
        System.out.printf("A typical 19-year-old finishes the form with %d taps and %d typed characters.%n", thumb.taps(),
                thumb.characters());
        assertThat(thumb.taps()).isLessThanOrEqualTo(MOST_TAPS);
        assertThat(thumb.characters()).isLessThanOrEqualTo(MOST_CHARACTERS);
    }

    @Test
    void theWholeFormWorksWithoutScripts() {
        Page page = chromium.reader(PHONE, false).open(address(), "steps-without-scripts").page();

        nineteen(new Thumb(page));

        assertThat(page).hasURL(THANKS);
    }

    @Test
    void theWholeFormIsFilledByKeyboard() {
        Page page = chromium.reader(1280).open(address(), "steps-keyboard").page();

        page.focus("#firstName");
        write(page, "Lou", "Tab", "Martin", "Enter");
        page.focus("#birthDate");
        write(page, "14052007", "Tab", "59100", "Enter");
        page.focus("#mainGoal");
        write(page, "Space", "Enter");
        page.focus("#sectors");
        write(page, "Enter");
        page.focus("#modes");
        write(page, "Tab", "Space", "Enter");
        page.focus("#periods");
        write(page, "Tab", "Space", "Enter");
        page.focus("#interests");
        write(page, "Enter");
        page.focus("#adjustment");
        page.locator("main form button").first().focus();
        write(page, "Enter");
        page.focus("#email");
        write(page, "lou@example.org", "Enter");
        page.focus("#ownData");
        write(page, "Space", "Enter");

        assertThat(page).hasURL(THANKS);
    }

    /** Each page once with faults, each language, width and colours on some pages: together they see every part in every guise. */
    @Test
    void everyPageIsReadableWithFaultsAndLongNames() {
        List<FormWalk> forms = List.of(new FormWalk(service.visitor(), path("jeune")).to("relire", LONG),
                new FormWalk(service.visitor(), path("mentor")).to("relire", Answers.ofMentor().and("lastName", "Ó".repeat(60))));
        Chromium.Reader light = reader(320, ColorScheme.LIGHT);
        Chromium.Reader dark = reader(320, ColorScheme.DARK);
        List<String> pages = List.of("aidant", "but", "metiers", "rencontre", "trajet", "moments", "mentor", "besoin", "contact", "parent",
                "naissance", "vous");
        for (int i = 0; i < pages.size(); i++) {
            Chromium.Reader reader = i % 2 == 0 ? light : dark;
            String language = i % 3 == 0 ? "en" : "fr";
            look(reader, url(forms.get(0).draft() + "/" + pages.get(i) + "?lang=" + language), pages.get(i));
        }
        look(dark, url(forms.get(1).draft() + "/envie?lang=en"), "envie");
        look(light, url(forms.get(1).draft() + "/charte?lang=fr"), "charte");
        light.open(url(forms.get(1).draft() + "/relire"), "step-mentor-relire");
        dark.open(url(forms.get(0).draft() + "/relire?lang=fr"), "step-relire");
        light.open(url(forms.get(0).draft() + "/plus-tard"), "step-plus-tard");
        dark.open(url(path("appel")), "step-appel");
    }

    /** A page that is enlarged to 200 % shows half as much of its window's width (WCAG 2.2, 1.4.4). */
    @Test
    void theWeekFitsAWindowAt200Percent() {
        FormWalk form = new FormWalk(service.visitor(), path("jeune")).to("moments", Answers.ofMentee());

        Chromium.Reader reader = chromium.reader(640).open(url(form.draft() + "/moments"), "step-moments-half");

        assertThat(reader.page().locator("table.grid input")).hasCount(28);
    }

    private static Chromium.Reader reader(int width, ColorScheme colours) {
        Chromium.Reader reader = chromium.reader(width);
        reader.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
        return reader;
    }

    /** Opens the page, empties it and sends it, and looks at what comes back; where nothing is needed, at the page itself. */
    private static void look(Chromium.Reader reader, String address, String step) {
        reader.page().navigate(address);
        if (NEEDS_NOTHING.contains(step)) {
            reader.look("step-" + step);
            return;
        }
        reader.page().locator("main form").evaluate("form => { for (const field of form.elements) {"
                + " field.checked = false; if (field.type != 'hidden') field.value = ''; } }");
        reader.page().locator("main form button").first().click();
        assertThat(reader.look("step-" + step).page().locator("#errors")).hasCount(1);
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

    /** Keys by name, anything else letter by letter; Enter waits for the next page. */
    private static void write(Page page, String... parts) {
        for (String part : parts) {
            if (part.equals("Enter")) {
                page.waitForNavigation(() -> page.keyboard().press(part));
            } else if (List.of("Tab", "Space").contains(part)) {
                page.keyboard().press(part);
            } else {
                page.keyboard().type(part);
            }
        }
    }

    private static String address() {
        return url(path("jeune"));
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
