package fr.binome.round;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.account.TestTeam;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of the rules in a real browser, with a rule file of the association's own that is right, then wrong. */
class RulesBrowserIT {

    private static final List<Integer> WIDTHS = List.of(360, 1280);

    @TempDir
    private static Path folder;

    private static Service service;
    private static Chromium chromium;
    private static TestTeam team;

    @BeforeAll
    static void start() throws IOException {
        for (String name : List.of("default", "stem-girls")) {
            Files.copy(Path.of("matching-rules", name + ".yaml"), folder.resolve(name + ".yaml"));
        }
        Files.createDirectory(folder.resolve("associations"));
        service = Service.start(Map.of("binome.matching-rules", folder.toString()));
        chromium = new Chromium();
        team = TestTeam.in(service);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        service.close();
    }

    private static Chromium.Reader lead(int width) {
        Chromium.Reader reader = chromium.reader(width);
        String[] session = team.session(team.lead()).split("=", 2);
        reader.page().context().addCookies(List.of(new Cookie(session[0], session[1]).setUrl(address(""))));
        return reader;
    }

    private static String address(String path) {
        return service.bean(EmbeddedServer.class).getURI() + path;
    }

    private static void write(String rules) throws IOException {
        Files.writeString(folder.resolve("associations").resolve(team.association().slug() + ".yaml"), rules);
    }

    @Test
    void rulesAreReadOnAPhoneAndAtADesk() throws IOException {
        write("extends: stem-girls\nname: nos-regles\nrules:\n  interests: {active: no}\n  equity: {active: yes}\n");

        for (int width : WIDTHS) {
            var page = lead(width).open(address("/rules"), "rules").page();

            assertThat(page.locator("h1").textContent()).isEqualTo("24 règles comptent dans vos tours");
            assertThat(page.locator("main").textContent()).contains("nos-regles", "Filles et métiers techniques");
        }
    }

    @Test
    void figuresByPublicAreReadOnAPhoneAndAtADesk() throws IOException {
        write("extends: stem-girls\nname: nos-regles\n");
        Round round = new Town(team).with(40, 15).solved();

        for (int width : WIDTHS) {
            var reader = lead(width);
            assertThat(reader.open(address("/rounds/" + round.id()), "review").page().locator(".notice").first().textContent())
                    .contains("Filles et métiers techniques");
            reader.open(address("/rounds/" + round.id() + "/publics"), "publics");
        }
    }

    @Test
    void aWrongFileIsShownWithItsLineAndWhatMayBeMeant() throws IOException {
        write("extends: default\nrules:\n  wating: {weight: 12}\n");

        for (int width : WIDTHS) {
            var page = lead(width).open(address("/rules"), "rules-unreadable").page();

            assertThat(page.locator("[role=alert]").textContent()).contains("line 3", "(wating)", "Maybe (waiting)");
        }
    }
}
