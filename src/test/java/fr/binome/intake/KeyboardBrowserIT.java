package fr.binome.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.binome.intake.Keyboard.GO;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.account.TestTeam;
import fr.binome.followup.AskedCheckIn;
import fr.binome.people.Guardian;
import fr.binome.people.TestCrowd;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Twelve ways through the pages with a keyboard alone, in a window as narrow as a small phone's: {@link Keyboard} looks at the
 * focus at every stop.
 */
class KeyboardBrowserIT {

    private static final int NARROW = 320;

    private static Service service;
    private static Chromium chromium;
    private static TestTeam team;

    private Chromium.Reader reader;

    @BeforeAll
    static void start() throws IOException {
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
    void aYoungPersonFillsTheWholeForm() {
        Keyboard keys = open(path("jeune")).skip();

        keys.to("#firstName").type("Lou").to("#lastName").type("Martin").enter();
        keys.to("#birthDate").type("14052007").to("#postalCode").type("59100").enter();
        keys.to("#mainGoal").press("ArrowDown", "ArrowDown").enter();
        keys.to("#sectors").press("Space").to(GO).enter();
        keys.to("#modes-REMOTE").press("Space").to(GO).enter();
        keys.to("#periods-WED-AFTERNOON").press("Space").enter();
        keys.to("#interests").type("football, musique").enter();
        keys.to(GO).enter();
        keys.to("#email").type("lou@example.org").enter();
        keys.to("#ownData").press("Space").to(GO).enter();

        arrived(keys, "/merci/jeune");
    }

    @Test
    void aMentorFillsTheWholeForm() {
        Keyboard keys = open(path("mentor"));

        keys.to("#firstName").type("Marc").to("#lastName").type("Petit").enter();
        keys.to("#birthDate").type("09/04/1984").to("#postalCode").type("59100").enter();
        keys.to("#job").type("comptable").enter();
        keys.to("#goals-STAG").press("Space").to(GO).enter();
        keys.to("#capacity").press("ArrowDown").to(GO).enter();
        keys.to("#modes-REMOTE").press("Space").to(GO).enter();
        keys.to("#periods-SAT-MORNING").press("Space").enter();
        keys.to("#motivation").type("Rendre ce que j'ai reçu.").to(GO).enter();
        keys.to("#email").type("marc@example.org").enter();
        keys.to("#charter").press("Space").to(GO).enter();
        keys.to("#ownData").press("Space").to(GO).enter();

        arrived(keys, "/merci/mentor");
    }

    @Test
    void theSummaryOfFaultsLeadsToTheFieldAndBackKeepsWhatWasTyped() {
        Keyboard keys = open(path("jeune")).to(GO).enter();

        keys.to("#errors a").press("Enter");
        assertThat(keys.here()).isEqualTo("firstName");
        keys.type("Lou").to("#lastName").type("Martin").enter();
        keys.to("button[value=back]").enter();

        assertThat(keys.page().locator("#firstName")).hasValue("Lou");
        keys.page().evaluate("document.getElementById('lastName').focus()");
        keys.press("Shift+Tab");
        assertThat(keys.here()).isEqualTo("firstName");
    }

    @Test
    void whoeverStopsComesBackToTheSamePage() {
        Keyboard keys = open(new FormWalk(service.visitor(), path("jeune")).to("but", Answers.ofAdult()).address());

        keys.to("button[value=later]").enter();
        keys.to("#email").type("lou@example.org").enter();
        assertThat(keys.page().locator("[role=status]")).hasCount(1);
        keys.to("main p.actions a").enter();

        arrived(keys, "/but");
    }

    @Test
    void aPostalCodeOfSeveralCommunesOffersThem() {
        Keyboard keys = open(new FormWalk(service.visitor(), path("jeune")).to("naissance", Answers.ofAdult()).address());

        keys.to("#birthDate").type("14052007").to("#postalCode").type("59152");
        keys.page().waitForSelector("#towns:not([hidden])");
        keys.to("#commune").press("ArrowDown").to(GO).enter();

        arrived(keys, "/but");
    }

    @Test
    void theWeekIsTickedAndUntickedCellByCell() {
        Keyboard keys = open(new FormWalk(service.visitor(), path("jeune")).to("moments", Answers.ofAdult()).address());

        keys.to("#periods").press("Space", "Tab", "Space", "Tab", "Space", "Shift+Tab", "Space");

        assertThat(keys.page().locator("table.grid input:checked")).hasCount(2);
        keys.to(GO).enter();
        arrived(keys, "/mentor");
    }

    @Test
    void aParentAuthorises() {
        Guardian guardian = TestCrowd.in(team, 2, 0).guardians().get(1);
        Keyboard keys = open("/authorisation/" + link(team.id(), TokenPurpose.GUARDIAN_AUTHORISATION, guardian.id()));

        keys.to("#answer").press("Space", "ArrowDown", "ArrowUp");
        keys.to("#guardianName").type("Nadia Martin").to("#guardianRelation").type("mère").to("#guardianPhone").type("06 39 98 00 12");
        keys.to("#authority").press("Space").to(GO).enter();

        arrived(keys, "/merci/autorisation");
    }

    @Test
    void theFootOfAMailGivesTheLinkToOnesOwnPage() {
        String email = "page-" + team.id() + "@example.org";
        new FormWalk(service.visitor(), path("jeune")).through(Answers.ofAdult().and("email", email));
        Keyboard keys = open(mailed(email, "/my/"));

        keys.to(GO).enter();

        arrived(keys, "/sent");
    }

    @Test
    void aCheckInIsAnswered() {
        Keyboard keys = open(AskedCheckIn.addressOfMentee(service));

        keys.to("input[name=first]").press("Space").to("button[name=second]").enter();

        arrived(keys, "/thanks");
    }

    @Test
    void aCoordinatorSignsIn() {
        String email = team.coordinator().email();
        Keyboard keys = open("/sign-in").to("#email").type(email).enter();
        arrived(keys, "/sign-in/sent");
        TestTeam.answerSignIns(service);

        keys.page().navigate(home() + mailed(email, "/sign-in/"));
        keys.to(GO).enter();

        arrived(keys, "/today");
    }

    @Test
    void aPosterIsTwoStepsFromThePageThatShares() {
        String[] session = team.session(team.lead()).split("=", 2);
        reader = chromium.reader(NARROW);
        reader.page().context().addCookies(List.of(new Cookie(session[0], session[1]).setUrl(home())));
        Keyboard keys = new Keyboard(reader.page());
        keys.page().navigate(home() + "/share");

        keys.skip().to("a[href^='/share/poster']").enter();
        assertThat(keys.page().locator("svg.qr")).hasCount(1);
        keys.to("main a.button").enter();

        arrived(keys, "/share");
    }

    @Test
    void somebodyAsksToBeCalled() {
        Keyboard keys = open(path("jeune")).to("main a[href$='/appel']").enter();

        keys.to("#firstName").type("Lou").to("#callPhone").type("0639980012");
        keys.to("input[name=callWhen]:checked").press("ArrowDown").to(GO).enter();

        arrived(keys, "/merci/appel");
    }

    private Keyboard open(String path) {
        reader = chromium.reader(NARROW);
        reader.page().navigate(home() + path);
        return new Keyboard(reader.page());
    }

    private void arrived(Keyboard keys, String end) {
        assertThat(keys.page()).hasURL(Pattern.compile(end + "(\\?.*)?$"));
    }

    /** The path of the first link to {@code page} in the last mail to {@code address}. */
    private static String mailed(String address, String page) {
        List<jakarta.mail.internet.MimeMessage> mails = SentMails.to(service, address);
        Matcher link = Pattern.compile(Pattern.quote(home() + page) + "[^\\s\"?]+").matcher(SentMails.text(mails.get(mails.size() - 1)));
        assertThat(link.find()).as("link to " + page).isTrue();
        return link.group().substring(home().length());
    }

    private static String link(String associationId, TokenPurpose purpose, String subject) {
        Tokens tokens = service.bean(Tokens.class);
        return tokens.sign(tokens.issue(associationId, purpose, subject, Duration.ofDays(400)).id());
    }

    private static String path(String form) {
        return "/a/" + team.association().slug() + "/" + form;
    }

    private static String home() {
        return service.bean(EmbeddedServer.class).getURI().toString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
