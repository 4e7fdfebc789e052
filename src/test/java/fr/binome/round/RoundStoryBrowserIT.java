package fr.binome.round;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.binome.Chromium;
import fr.binome.Service;
import fr.binome.account.TestTeam;
import fr.binome.mail.OutboxPump;
import fr.binome.people.Channel;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.platform.Clock;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A whole round of three hundred young people in a real browser, from the sign-in to both answers; the presses are counted. */
class RoundStoryBrowserIT {

    private static final int MOST_PRESSES = 12;
    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/(?:sign-in|proposal)/[^\\s\"<]+)");

    private final Service service = Service.shared();
    private final Town town = Town.in(service).with(300, 150);
    private Chromium.Reader member;
    private Page page;
    private int presses;

    @Test
    void aRoundOfThreeHundredGoesFromSignInToPublicationInTwelvePressesBesidesTheDecisions() throws Exception {
        try (Chromium chromium = new Chromium()) {
            member = chromium.reader(1280);
            page = member.page();
            signIn();
            Round round = start();
            reviewByKeys(round);
            Mentee mentee = acceptAnAdult(round);
            swap();
            runTheRestAgain(round);
            keepAScenario(round);
            publish(round);

            assertThat(presses).as("presses from the sign-in to the published round").isLessThanOrEqualTo(MOST_PRESSES);
            bothSidesSayYes(chromium.reader(360), mentee, round);
        }
    }

    private void signIn() throws Exception {
        page.navigate(home("/sign-in"));
        page.fill("#email", town.team().lead().email());
        press("form:has(#email) button");
        TestTeam.answerSignIns(service);
        page.navigate(home(mailedLink(town.team().lead().email())));
        presses++;
        press("main form button");

        assertThat(page).hasURL(Pattern.compile("/today$"));
    }

    private Round start() {
        press(".site nav a[href='/rounds']");
        member.look("rounds");
        press("main a[href='/rounds/new']");
        assertThat(page.locator("[data-turnout]")).containsText("300 jeunes prennent part");
        page.selectOption("#waiting", "6");
        assertThat(page.locator("[data-turnout]")).containsText("attendent depuis moins longtemps");
        page.selectOption("#waiting", "0");
        assertThat(page.locator("[data-turnout]")).containsText("300 jeunes prennent part");
        member.look("round-start");
        press("button[value=start]");
        member.look("round-solving");
        String id = page.url().replaceAll(".*/rounds/", "");
        Round round = service.bean(RoundRepository.class).findByAssociationIdAndId(town.team().id(), id).orElseThrow();
        solve(round);
        member.look("round-review");

        assertThat(town.proposals(round)).hasSizeGreaterThan(250);
        return round;
    }

    /** The page that shows progress is told by events, and moves on by itself. */
    private void solve(Round round) {
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(), town.reload(round).runId()));
        page.locator("table.list").first().waitFor();
    }

    private void reviewByKeys(Round round) {
        key("?");
        assertThat(page.locator("details.keys dl")).isVisible();
        member.look("round-keys");
        go(() -> key("j"));
        String first = opened();
        go(() -> key("j"));
        assertThat(opened()).isNotEqualTo(first);
        go(() -> key("k"));
        assertThat(opened()).isEqualTo(first);
        key("o");
        assertThat(page.locator(".beside details.told dl").first()).isVisible();
        member.look("round-pair");
        for (int pair = 0; pair < 9; pair++) {
            go(() -> key("a"));
        }
        go(() -> key("z"));
        assertThat(accepted(round)).hasSize(8);
        for (String reason : List.of("Trop loin pour cette famille", "Se connaissent déjà")) {
            openFirstUndecided();
            key("r");
            page.keyboard().type(reason);
            go(() -> page.locator(".beside button[value=REFUSED]").click());
        }
        openFirstUndecided();
        go(() -> key("a"));
        for (int pair = 0; pair < 3; pair++) {
            openFirstUndecided();
            for (int step = 0; step <= pair; step++) {
                go(() -> key("j"));
            }
            go(() -> key("l"));
        }

        assertThat(accepted(round)).hasSize(9);
        assertThat(town.proposals(round)).filteredOn(proposal -> proposal.decision() == Decision.REFUSED).extracting(Proposal::decisionReason)
                .containsExactlyInAnyOrder("Trop loin pour cette famille", "Se connaissent déjà");
        assertThat(locked(round)).hasSize(3);
    }

    private Mentee acceptAnAdult(Round round) {
        Proposal proposal = town.proposals(round).stream().filter(each -> each.decision() == Decision.PENDING && !each.locked())
                .filter(each -> !mentee(each).minorOn(round.startDate()) && mentor(each).channel() == Channel.MAIL).findFirst().orElseThrow();
        page.navigate(home("/rounds/" + round.id() + "?pair=" + proposal.id()));
        go(() -> key("a"));

        assertThat(accepted(round)).hasSize(10);
        return mentee(proposal);
    }

    private void swap() {
        openFirstUndecided();
        page.locator(".beside a[href$='/swap']").click();
        member.look("round-swap");
        go(() -> page.locator("form[action$='/swap'] button").first().click());
        assertThat(page.locator(".notice.success, .beside").first()).isVisible();
    }

    private void runTheRestAgain(Round round) {
        List<String> before = accepted(round);
        List<String> kept = locked(round);
        press("form[action$='/rerun'] button");
        solve(round);

        assertThat(accepted(round)).containsExactlyInAnyOrderElementsOf(before);
        assertThat(locked(round)).containsExactlyInAnyOrderElementsOf(kept);
    }

    private void keepAScenario(Round round) {
        member.open(home("/rounds/" + round.id() + "/left-out"), "round-left-out");
        member.open(home("/rounds/" + round.id() + "/map"), "round-map");
        member.open(home("/rounds/" + round.id() + "/reading"), "round-reading");
        page.navigate(home("/rounds/" + round.id() + "?filter=OPEN&pair=next"));
        member.open(page.locator(".beside a[href*='/hand/']").first().evaluate("link => link.href").toString(), "round-hand");
        page.navigate(home("/rounds/" + round.id()));
        press("a[href$='/scenarios']");
        member.look("round-scenarios");
        page.fill("#name", "Plus près");
        page.fill("#weight-travel", "40");
        press("form[action$='/scenarios'] button");
        String id = page.url().replaceAll(".*/(?:rounds|scenarios)/", "");
        service.bean(RoundSolver.class).solve(new RunKey(town.team().id(),
                service.bean(RoundRepository.class).findByAssociationIdAndId(town.team().id(), id).orElseThrow().runId()));
        page.waitForURL(Pattern.compile("/scenarios/" + id));
        member.look("round-scenario");
        press("form[action$='/keep'] button");

        assertThat(page).hasURL(Pattern.compile("filter=MOVED"));
    }

    private void publish(Round round) {
        press("a[href$='/publication']");
        member.look("round-publication");
        press("form[action$='/publication'] button");
        member.look("round-published");

        assertThat(town.proposals(round)).filteredOn(proposal -> proposal.publishedAt() != null).hasSize(10);
    }

    private void bothSidesSayYes(Chromium.Reader phone, Mentee mentee, Round round) throws Exception {
        Proposal proposal = town.proposals(round).stream().filter(each -> each.menteeId().equals(mentee.id()) && each.publishedAt() != null)
                .findFirst().orElseThrow();
        for (String email : List.of(mentor(proposal).email(), mentee.email())) {
            phone.page().navigate(home(mailedLink(email)));
            phone.page().locator("input[name=answer][value=YES]").check();
            phone.page().locator("form.yes-no button, main form[method=post] button:not([value])").last().click();
            phone.glance("answered");
        }
        member.page().navigate(home("/pairs"));

        assertThat(member.page().locator("main")).containsText(mentee.firstName());
        assertThat(member.page().locator("main")).containsText("À présenter");
    }

    /** A press on the way that is no decision. */
    private void press(String selector) {
        go(() -> page.locator(selector).first().click());
        presses++;
    }

    /** What leads to another page. */
    private void go(Runnable act) {
        String before = page.url();
        act.run();
        page.waitForURL(url -> !url.equals(before));
        page.waitForLoadState();
    }

    private void key(String key) {
        page.keyboard().press(key);
    }

    private String opened() {
        return page.locator("a[data-open][aria-current]").getAttribute("href").replaceAll("&done=.*", "");
    }

    private void openFirstUndecided() {
        page.navigate(page.url().replaceAll("\\?.*", "?filter=OPEN&pair=next"));
        page.locator(".beside").waitFor(new Locator.WaitForOptions().setTimeout(10_000));
    }

    private List<String> accepted(Round round) {
        return town.proposals(round).stream().filter(proposal -> proposal.decision() == Decision.ACCEPTED).map(Proposal::menteeId).toList();
    }

    private List<String> locked(Round round) {
        return town.proposals(round).stream().filter(Proposal::locked).map(each -> each.menteeId() + " " + each.mentorId()).toList();
    }

    private Mentee mentee(Proposal proposal) {
        return service.bean(MenteeRepository.class).findByAssociationIdAndId(town.team().id(), proposal.menteeId()).orElseThrow();
    }

    private Mentor mentor(Proposal proposal) {
        return service.bean(MentorRepository.class).findByAssociationIdAndId(town.team().id(), proposal.mentorId()).orElseThrow();
    }

    private String home(String path) {
        return service.visitor().uri(path).toString();
    }

    /** The path of the latest link that was mailed to somebody. */
    private String mailedLink(String email) throws MessagingException, IOException {
        service.bean(OutboxPump.class).pump(service.bean(Clock.class).now());
        String found = "";
        for (MimeMessage mail : service.mail().getReceivedMessages()) {
            if (Arrays.stream(mail.getAllRecipients()).anyMatch(to -> to.toString().contains(email))) {
                Matcher link = LINK.matcher(text(mail.getContent()));
                found = link.find() ? link.group(1) : found;
            }
        }
        return found;
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (!(content instanceof Multipart parts)) {
            return content instanceof String text ? text : "";
        }
        StringBuilder texts = new StringBuilder();
        for (int part = 0; part < parts.getCount(); part++) {
            BodyPart body = parts.getBodyPart(part);
            texts.append(text(body.getContent())).append('\n');
        }
        return texts.toString();
    }
}
