package fr.binome;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.binome.mail.demo.CaughtMail;
import fr.binome.mail.demo.MailCatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The whole way, step by step, on the demo itself, in a real browser: forms, round, acceptances, introduction, check-in, today list. */
@TestMethodOrder(OrderAnnotation.class)
class JourneyBrowserIT {

    private static final int PHONE = 360;
    private static final int DESK = 1280;
    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/[a-z-]+/[0-9a-z]{20}\\.[^\\s?\"]+)");

    private static DemoRun demo;
    private static Chromium chromium;
    private static Chromium.Reader claire;
    private static Chromium.Reader lead;

    @BeforeAll
    static void start() {
        demo = DemoRun.start("journey");
        chromium = new Chromium();
        claire = chromium.reader(DESK);
        lead = chromium.reader(DESK);
    }

    @AfterAll
    static void stop() {
        chromium.close();
        demo.close();
    }

    @Test
    @Order(1)
    void aYoungPersonFillsTheFormOnAPhone() {
        Chromium.Reader nour = chromium.reader(PHONE).open(demo.address(), "home");
        nour.page().getByText("Je cherche un mentor").click();
        nour.look("mentee-form");

        youngPerson(nour, "mentee", "Nour", "12/03/2007", "nour@example.org", "");
        agreeAndSend(nour, "mentee-sent");

        assertThat(nour.page()).hasURL(Pattern.compile("/a/demo/merci"));
        assertThat(mailTo("nour@example.org").html()).contains("Nour");
    }

    @Test
    @Order(2)
    void aMistakeIsNamedAndWhatWasTypedStays() {
        Chromium.Reader reader = chromium.reader(PHONE, false).open(demo.address() + "/a/demo/jeune", "mentee-form-empty");
        reader.page().fill("#firstName", "Zoé <b>");
        send(reader, "mentee-form-mistakes");

        assertThat(reader.page().locator("#errors a")).hasCount(2);
        assertThat(reader.page().locator("#firstName")).hasValue("Zoé <b>");
    }

    @Test
    @Order(3)
    void aPupilOfFifteenAsksAndTheParentAuthorises() {
        Chromium.Reader pupil = chromium.reader(PHONE).open(demo.address() + "/a/demo/jeune", "mentee-form-pupil");
        youngPerson(pupil, "pupil", "Inès", "02/05/2011", "ines@example.org", "");
        pupil.page().fill("#guardianName", "Samia Essai (démo)");
        pupil.page().fill("#guardianRelation", "mère");
        pupil.page().fill("#guardianEmail", "samia@example.org");
        send(pupil, "pupil-review");
        agreeAndSend(pupil, "pupil-sent");

        Chromium.Reader parent = chromium.reader(PHONE).open(demo.address() + link(mailTo("samia@example.org")), "authorisation");
        parent.page().locator("input[name=answer]").first().check();
        parent.page().fill("#guardianName", "Samia Essai (démo)");
        parent.page().fill("#guardianRelation", "mère");
        parent.page().fill("#guardianPhone", "06 39 98 12 34");
        parent.page().locator("input[name=authority]").check();
        send(parent, "authorisation-given");

        assertThat(demo.count("SELECT COUNT(*) FROM consents WHERE kind = 'PARENTAL_AUTHORISATION' AND given_name LIKE 'Samia%'"
                + " AND verified_at IS NULL")).isEqualTo(1);
    }

    @Test
    @Order(4)
    void somebodyWithoutAnAddressLeavesANumber() {
        Chromium.Reader reader = chromium.reader(PHONE).open(demo.address() + "/a/demo/jeune", "mentee-form-phone");
        youngPerson(reader, "phone", "Yanis", "20/01/2004", "", "06 39 98 55 66");
        agreeAndSend(reader, "mentee-phone-sent");

        assertThat(demo.count("SELECT COUNT(*) FROM mentees WHERE first_name = 'Yanis' AND email IS NULL AND channel = 'PHONE'"
                + " AND status = 'WAITING' AND phone = '06 39 98 55 66'")).isEqualTo(1);
    }

    @Test
    @Order(5)
    void aMentorFillsTheForm() {
        Chromium.Reader marc = chromium.reader(PHONE).open(demo.address() + "/a/demo/mentor", "mentor-form");
        Page page = marc.page();
        name(page, "Marc");
        next(marc, "mentor-home");
        home(page, "04/07/1980");
        goOn(page);
        page.fill("#job", "technicien réseau");
        goOn(page);
        page.locator("input[name=goals][value=STAG]").check();
        goOn(page);
        page.locator("input[name=capacity][value='3']").check();
        goOn(page);
        page.locator("input[name=modes][value=IN_PERSON]").check();
        page.locator("input[name=modes][value=REMOTE]").check();
        goOn(page);
        travel(page);
        goOn(page);
        periods(page);
        next(marc, "mentor-why");
        page.fill("#motivation", "J'ai été aidé, à mon tour.");
        goOn(page);
        contact(page, "marc@example.org", "");
        next(marc, "mentor-charter");
        page.locator("input[name=charter]").check();
        next(marc, "mentor-review");
        page.locator("input[name=ownData]").check();
        send(marc, "mentor-sent");

        assertThat(marc.page()).hasURL(Pattern.compile("/a/demo/merci"));
        assertThat(mailTo("marc@example.org").text()).isNotEmpty();
    }

    @Test
    @Order(6)
    void theCoordinatorSignsInByTheMailedLink() {
        signIn(claire, "claire@demo.example.org");

        assertThat(claire.page()).hasURL(Pattern.compile("/today$"));
    }

    private static void signIn(Chromium.Reader member, String email) {
        member.open(demo.address() + "/sign-in", "sign-in");
        member.page().fill("#email", email);
        send(member, "sign-in-sent");
        mailTo(email);
        member.open(demo.address() + "/demo/mailbox", "mailbox");
        member.page().locator(".mails a").first().click();
        member.glance("mailbox-mail");
        member.page().frameLocator("iframe.mail").getByText("Me connecter").click();
        member.look("sign-in-open");
        member.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Me connecter")).click();
        member.look("today-empty");
    }

    @Test
    @Order(7)
    void staffVerifyTheParentAndReceiveTheMentor() {
        claire.open(demo.address() + "/mentees?name=Essai", "mentees");
        claire.open(demo.address() + "/mentees/" + demo.id("SELECT id FROM mentees WHERE email = 'ines@example.org'"), "mentee-to-verify");
        claire.page().locator("form[action$='/authorisation-verification'] button[value=PHONE]").click();
        claire.look("mentee-verified");
        claire.open(demo.address() + "/mentors?name=Essai", "mentors");
        claire.open(demo.address() + "/mentors/" + demo.id("SELECT id FROM mentors WHERE email = 'marc@example.org'"), "mentor-to-receive");
        claire.page().locator("form[action$='/training'] button").click();
        claire.look("mentor-available");

        assertThat(demo.count("SELECT COUNT(*) FROM mentees WHERE email = 'ines@example.org' AND status = 'WAITING'")).isEqualTo(1);
        assertThat(demo.count("SELECT COUNT(*) FROM mentors WHERE email = 'marc@example.org' AND status = 'AVAILABLE'")).isEqualTo(1);
    }

    @Test
    @Order(8)
    void aRoundIsStartedWatchedAndReviewed() {
        pass(claire, "/rounds", "rounds-empty");
        claire.page().locator("main a[href='/rounds/new']").click();
        claire.page().fill("#name", "Tour d'automne");
        claire.glance("round-start");
        claire.page().locator("button[value=start]").click();
        claire.glance("round-solving");
        claire.page().locator("table.list").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        claire.glance("round-review");
        claire.page().locator(".tiles a[href$='/left-out']").click();
        claire.glance("round-left-out");

        assertThat(demo.count("SELECT COUNT(*) FROM proposals")).isGreaterThan(100);
        assertThat(demo.count("SELECT COUNT(*) FROM left_outs WHERE why = ''")).isZero();
        assertThat(demo.count("SELECT COUNT(*) FROM mentees WHERE status = 'WAITING'")).isEqualTo(
                demo.count("SELECT COUNT(*) FROM proposals") + demo.count("SELECT COUNT(*) FROM left_outs"));
    }

    @Test
    @Order(9)
    void someAreAcceptedOneIsRefusedWithAReasonAndTheRoundIsPublished() {
        for (String mentee : List.of(mentee("Nour"), mentee("Yanis"), declined())) {
            openProposal(mentee);
            claire.page().locator(".beside button[value=ACCEPTED]").click();
            claire.glance("proposal-accepted");
        }
        openProposal(demo.id("SELECT mentee_id FROM proposals WHERE decision = 'PENDING' ORDER BY score LIMIT 1"));
        claire.glance("proposal-beside");
        claire.page().locator(".beside .refuse summary").click();
        claire.page().locator(".beside button[value=REFUSED]").click();
        claire.glance("proposal-refused-without-reason");
        claire.page().locator(".beside .refuse textarea, .beside .refuse input[type=text]").first().fill("Trop loin pour cette famille");
        claire.page().locator(".beside button[value=REFUSED]").click();
        claire.glance("proposal-refused");
        pass(claire, "/rounds/" + round() + "/publication", "publication");
        claire.page().locator("form[action$='/publication'] button").click();
        claire.glance("round-published");

        assertThat(demo.count("SELECT COUNT(*) FROM pairs WHERE status = 'PROPOSED'")).isEqualTo(3);
        assertThat(demo.count("SELECT COUNT(*) FROM proposals WHERE decision = 'REFUSED' AND decision_reason LIKE 'Trop loin%'")).isEqualTo(1);
    }

    @Test
    @Order(10)
    void mentorThenYoungPersonSayYesAndTheIntroductionMakesThePairActive() {
        String pair = pairOf(mentee("Nour"));
        answer(mailTo(mentorEmail(pair), "Nour"), "YES", "proposal-mentor");
        answer(mailTo("nour@example.org", "/proposal/"), "YES", "proposal-mentee");
        assertThat(status(pair)).isEqualTo("TO_INTRODUCE");

        claire.open(demo.address() + "/pairs", "pairs");
        claire.open(demo.address() + "/pairs/" + pair, "pair-to-introduce");
        for (Locator box : claire.page().locator("form[action$='/introduction'] input[type=checkbox]").all()) {
            box.check();
        }
        claire.page().locator("form[action$='/introduction'] button").click();
        claire.look("pair-active");

        assertThat(status(pair)).isEqualTo("ACTIVE");
    }

    @Test
    @Order(11)
    void aMentorDeclinesAndTheNextBestIsProposedAccepted() {
        String mentee = demo.id("SELECT mentee_id FROM pairs WHERE status = 'PROPOSED' AND mentee_id <> '" + mentee("Yanis") + "' LIMIT 1");
        String pair = pairOf(mentee);
        Chromium.Reader mentor = chromium.reader(PHONE).open(demo.address() + link(mailTo(mentorEmail(pair), firstName(mentee))), "proposal-mentor-no");
        mentor.page().locator("input[name=answer][value=NO]").check();
        mentor.page().locator("input[name=reason][value=TOO_FAR]").check();
        send(mentor, "proposal-mentor-declined");
        assertThat(status(pair)).isEqualTo("MENTOR_DECLINED");

        claire.open(demo.address() + "/rounds/" + round() + "?name=" + firstName(mentee) + "&pair=" + demo.idOnceThere("SELECT id FROM proposals WHERE mentee_id = '" + mentee
                + "' AND decision = 'PENDING' AND published_at IS NULL") + "#pair", "next-best");
        claire.page().locator(".beside button[value=ACCEPTED]").click();
        pass(claire, "/rounds/" + round() + "/publication", "publication-next-best");
        claire.page().locator("form[action$='/publication'] button").click();
        claire.page().waitForLoadState();

        assertThat(demo.count("SELECT COUNT(*) FROM pairs WHERE mentee_id = '" + mentee + "' AND status = 'PROPOSED'")).isEqualTo(1);
    }

    @Test
    @Order(12)
    void somebodyWithoutMailIsOnThePhoneListAndSaysYesThere() {
        String pair = pairOf(mentee("Yanis"));
        answer(mailTo(mentorEmail(pair), "Yanis"), "YES", "proposal-mentor-of-yanis");
        signIn(lead, demo.id("SELECT email FROM team_members WHERE role = 'LEAD'"));
        lead.open(demo.address() + "/phone-list", "phone-list");
        Locator line = lead.page().locator("ul.todo > li").filter(new Locator.FilterOptions().setHasText("Yanis"));
        line.locator("summary").first().click();
        line.locator("input[name=answer][value=YES]").check();
        line.locator("form.yes-no button").click();
        lead.look("phone-list-answered");
        assertThat(status(pair)).isEqualTo("TO_INTRODUCE");

        claire.open(demo.address() + "/pairs/" + pair, "pair-of-yanis");
        for (Locator box : claire.page().locator("form[action$='/introduction'] input[type=checkbox]").all()) {
            box.check();
        }
        claire.page().locator("form[action$='/introduction'] button").click();
        claire.page().waitForLoadState();
        assertThat(status(pair)).isEqualTo("ACTIVE");
    }

    @Test
    @Order(13)
    void afterSevenDaysTwoTapsPutAHardTimeOnTheTodayList() {
        advance("P7D");
        String pair = pairOf(mentee("Nour"));
        CaughtMail mail = mailTo(mentorEmail(pair), "/check-in/", "Nour");
        assertThat(mailTo("nour@example.org", "/check-in/").text()).contains("?answer=");

        String question = link(mail, "/check-in/" + demo.id("SELECT t.id FROM tokens t JOIN check_ins c ON c.id = t.subject_id"
                + " WHERE c.pair_id = '" + pair + "' AND c.side = 'MENTOR'"));
        Chromium.Reader mentor = chromium.reader(PHONE).open(demo.address() + question + "?answer=YES", "check-in");
        mentor.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("C'est difficile")).click();
        mentor.look("check-in-thanks");
        mentor.open(demo.address() + question + "/not-safe", "not-safe");

        lead.open(demo.address() + "/today", "today");
        Locator line = lead.page().locator("ul.todo > li").filter(new Locator.FilterOptions().setHasText("Nour"));
        assertThat(line.first()).containsText("Nour");
        assertThat(demo.count("SELECT COUNT(*) FROM signals WHERE pair_id = '" + pair + "' AND code = 'S10' AND status = 'OPEN'"
                + " AND owner_id <> '' AND due_at > raised_at")).isEqualTo(1);
    }

    @Test
    @Order(14)
    void whoDoesNotAnswerIsAskedOnceMoreAndThenASignalComes() {
        advance("P3D");
        advance("P1D");
        assertThat(mailsTo("nour@example.org", "/check-in/")).hasSize(2);
        advance("P3D");
        advance("P1D");
        lead.open(demo.address() + "/today", "today-silence");

        assertThat(mailsTo("nour@example.org", "/check-in/")).hasSize(2);
        assertThat(demo.count("SELECT COUNT(*) FROM signals WHERE pair_id = '" + pairOf(mentee("Yanis"))
                + "' AND code IN ('S5', 'S7') AND status = 'OPEN'")).isPositive();
    }

    @Test
    @Order(15)
    void aCallClosesALine() {
        lead.page().locator("ul.todo > li details.call summary").first().click();
        lead.page().locator("ul.todo > li details.call textarea").first().fill("Tout est clair, on se rappelle le mois prochain.");
        lead.page().locator("ul.todo > li details.call button[value=REACHED]").first().click();
        lead.look("today-called");

        assertThat(demo.count("SELECT COUNT(DISTINCT called_at) FROM calls WHERE outcome = 'REACHED'")).isEqualTo(1);
    }

    @Test
    @Order(16)
    void thePagesOfTheTeamAreReadableInDark() {
        String pair = pairOf(mentee("Nour"));
        for (String address : List.of("/today", "/mentees/" + mentee("Nour"), "/rounds/" + round() + "/left-out", "/rounds/new", "/pairs/" + pair,
                "/phone-list", "/settings", "/account")) {
            lead.openInDark(demo.address() + address).fits(address);
        }
    }

    private static void name(Page page, String firstName) {
        page.fill("#firstName", firstName);
        page.fill("#lastName", "Essai (démo)");
    }

    private static void contact(Page page, String email, String phone) {
        page.fill("#email", email);
        page.fill("#phone", phone);
    }

    private static void home(Page page, String birthDate) {
        page.fill("#birthDate", birthDate);
        page.fill("#postalCode", "69100");
        Locator commune = page.locator("#commune");
        if (commune.isVisible()) {
            commune.selectOption("69266");
        }
    }

    /** Through the pages of the form, up to the parent's or to the one to read all again. */
    private static void youngPerson(Chromium.Reader reader, String name, String firstName, String birthDate, String email, String phone) {
        Page page = reader.page();
        name(page, firstName);
        next(reader, name + "-home");
        home(page, birthDate);
        next(reader, name + "-goal");
        page.locator("input[name=mainGoal][value=STAG]").check();
        next(reader, name + "-work");
        next(reader, name + "-meeting");
        page.locator("input[name=modes][value=IN_PERSON]").check();
        page.locator("input[name=modes][value=REMOTE]").check();
        next(reader, name + "-travel");
        travel(page);
        next(reader, name + "-time");
        periods(page);
        next(reader, name + "-mentor");
        next(reader, name + "-need");
        next(reader, name + "-contact");
        contact(page, email, phone);
        next(reader, name + "-last");
    }

    private static void next(Chromium.Reader reader, String name) {
        goOn(reader.page());
        reader.glance(name);
    }

    private static void goOn(Page page) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Continuer")).click();
    }

    private static void agreeAndSend(Chromium.Reader reader, String name) {
        reader.page().locator("input[name=ownData]").check();
        send(reader, name);
    }

    private static void periods(Page page) {
        for (String period : List.of("WED-EVENING", "SAT-MORNING", "SAT-AFTERNOON")) {
            page.locator("input[name=periods][value=" + period + "]").check(new Locator.CheckOptions().setForce(true));
        }
    }

    private static void travel(Page page) {
        page.locator("input[name=travelModes][value=TRANSIT]").check();
        page.locator("input[name=maxTravelMinutes][value='45']").check();
    }

    private static void send(Chromium.Reader reader, String name) {
        reader.page().locator("main form[method=post] button:not([value])").last().click();
        reader.look(name);
    }

    /** A page that another test examines. */
    private static void pass(Chromium.Reader reader, String path, String name) {
        reader.page().navigate(demo.address() + path);
        reader.glance(name);
    }

    private static void answer(CaughtMail mail, String answer, String name) {
        Chromium.Reader reader = chromium.reader(PHONE).open(demo.address() + link(mail), name);
        reader.page().locator("input[name=answer][value=" + answer + "]").check();
        send(reader, name + "-answered");
    }

    private static void openProposal(String mentee) {
        claire.page().navigate(demo.address() + "/rounds/" + round() + "?name=" + firstName(mentee) + "&pair="
                + demo.id("SELECT id FROM proposals WHERE mentee_id = '" + mentee + "' AND published_at IS NULL") + "#pair");
    }

    private static void advance(String jump) {
        claire.page().navigate(demo.address() + "/demo/clock");
        claire.page().locator("input[name=jump][value=" + jump + "]").check();
        claire.page().locator("main form button").click();
        claire.page().waitForLoadState();
    }

    private static String mentee(String firstName) {
        return demo.id("SELECT id FROM mentees WHERE first_name = '" + firstName + "' AND last_name = 'Essai (démo)'");
    }

    private static String firstName(String mentee) {
        return demo.id("SELECT first_name FROM mentees WHERE id = '" + mentee + "'");
    }

    /** Somebody whose mentor has an address and who has a second choice. */
    private static String declined() {
        return demo.id("SELECT p.mentee_id FROM proposals p JOIN mentors m ON m.id = p.mentor_id JOIN mentees y ON y.id = p.mentee_id"
                + " WHERE m.email IS NOT NULL AND y.email IS NOT NULL AND p.decision = 'PENDING' AND p.alternatives LIKE '%entorId%entorId%'"
                + " AND y.birth_date < '2006-01-01' AND y.last_name <> 'Essai (démo)' ORDER BY p.score DESC LIMIT 1");
    }

    private static String round() {
        return demo.id("SELECT id FROM rounds ORDER BY created_at LIMIT 1");
    }

    private static String pairOf(String mentee) {
        return demo.id("SELECT id FROM pairs WHERE mentee_id = '" + mentee + "' ORDER BY created_at DESC LIMIT 1");
    }

    private static String status(String pair) {
        return demo.id("SELECT status FROM pairs WHERE id = '" + pair + "'");
    }

    private static String mentorEmail(String pair) {
        return demo.id("SELECT m.email FROM mentors m JOIN pairs p ON p.mentor_id = m.id WHERE p.id = '" + pair + "'");
    }

    private static String link(CaughtMail mail) {
        return link(mail, "/");
    }

    /** The first link whose path begins with {@code start}: a mail may ask about several young people. */
    private static String link(CaughtMail mail, String start) {
        return LINK.matcher(mail.text()).results().map(link -> link.group(1)).filter(path -> path.startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + start + " in " + mail.text()));
    }

    /** The newest mail to somebody whose text has every {@code part}; waits for the outbox. */
    private static CaughtMail mailTo(String address, String... part) {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (Instant.now().isBefore(end)) {
            List<CaughtMail> mails = mailsTo(address, part);
            if (!mails.isEmpty()) {
                return mails.get(0);
            }
            claire.page().waitForTimeout(200);
        }
        throw new AssertionError("No mail to " + address + " with " + List.of(part));
    }

    private static List<CaughtMail> mailsTo(String address, String... parts) {
        return demo.bean(MailCatcher.class).list().stream()
                .filter(mail -> mail.to().contains(address) && List.of(parts).stream().allMatch(mail.text()::contains)).toList();
    }
}
