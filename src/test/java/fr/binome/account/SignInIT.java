package fr.binome.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import fr.binome.QueryCount;
import fr.binome.Service;
import fr.binome.Visitor.Answer;
import fr.binome.Visitor;
import fr.binome.mail.OutboxPump;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.web.Arrivals;
import fr.binome.web.NetworkAddress;
import jakarta.mail.Address;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.net.InetAddress;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SignInIT {

    private static final Pattern LINK = Pattern.compile("http://localhost:8080(/sign-in/[^\\s\"]+)");
    private static final Pattern CODE = Pattern.compile("(\\d{3} \\d{3})");

    private final Service service = Service.shared();
    private final TestTeam team = TestTeam.in(service);
    private final Visitor visitor = service.visitor();

    @AfterEach
    void backToThePresent() {
        service.resetClock();
    }

    @Test
    void onePressIsEnoughInTheBrowserThatAsked() {
        String mail = ask();

        Answer answer = visitor.post(find(LINK, mail));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/today");
        assertThat(answer.header("Set-Cookie")).containsIgnoringCase("HttpOnly").contains("SameSite=Lax");
    }

    @Test
    void anotherBrowserNeedsTheCodeOfTheMail() {
        String mail = ask();
        String link = find(LINK, mail);
        Visitor elsewhere = service.visitor();

        assertThat(elsewhere.get(link).page().select("input[name=code]")).hasSize(1);
        assertThat(elsewhere.post(link).status()).isEqualTo(422);
        Answer wrong = elsewhere.post(link, "code", "000 00x");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("main a[href=/sign-in]").text()).isEqualTo("Demander un nouveau lien");
        assertThat(elsewhere.post(link, "code", find(CODE, mail)).status()).isEqualTo(303);
    }

    @Test
    void fiveWrongCodesEndTheLink() {
        String mail = ask();
        String link = find(LINK, mail);
        Visitor elsewhere = service.visitor();
        for (int attempt = 1; attempt <= 5; attempt++) {
            assertThat(elsewhere.post(link, "code", "wrong").status()).isIn(422, 410);
        }

        assertThat(elsewhere.post(link, "code", find(CODE, mail)).status()).isEqualTo(410);
    }

    @Test
    void fiveTriesAreFiveHoweverManyComeAtOnce() throws Exception {
        String link = find(LINK, ask());
        List<Callable<Integer>> guesses = Collections.nCopies(24, () -> service.visitor().post(link, "code", "wrong").status());
        ExecutorService machine = Executors.newFixedThreadPool(12);
        try {
            List<Integer> refused = new ArrayList<>();
            for (Future<Integer> answer : machine.invokeAll(guesses)) {
                refused.add(answer.get());
            }

            // A wrong code whose page is made after the last try hears that the link is used up.
            assertThat(refused).filteredOn(status -> status == 422).hasSizeBetween(1, 5);
            String token = link.substring(link.lastIndexOf('/') + 1, link.lastIndexOf('.'));
            assertThat(service.database().count("SELECT attempts FROM sign_ins WHERE token_id = '" + token + "'")).isEqualTo(5);
        } finally {
            machine.shutdown();
        }
    }

    @Test
    void aBrowserIsKnownByASecretOfOursAlone() {
        visitor.with("binome_browser", "");
        String link = find(LINK, ask());

        assertThat(service.visitor().with("binome_browser", "").get(link).page().select("input[name=code]")).hasSize(1);
    }

    @Test
    void oneAddressIsSentSoManyLinksAnHourWhetherSomebodyHasItOrNot() {
        for (String email : List.of(team.coordinator().email(), "nobody-" + team.id() + "@example.org")) {
            for (int link = 1; link <= 20; link++) {
                assertThat(service.visitor().post("/sign-in", "email", email).status()).isEqualTo(303);
            }

            Answer more = service.visitor().post("/sign-in", "email", email);

            assertThat(more.status()).isEqualTo(429);
            assertThat(more.header("Retry-After")).isEqualTo("3600");
            assertThat(more.page().select("#errors a[href=#email]").text()).contains("dans une heure");
        }
        assertThat(visitor.post("/sign-in", "email", team.lead().email()).status()).isEqualTo(303);
        service.clockAt(service.bean(Clock.class).now().plus(Duration.ofMinutes(71)));
        assertThat(visitor.post("/sign-in", "email", team.coordinator().email()).status()).isEqualTo(303);
    }

    @Test
    void oneNetworkAsksForSoManyLinksAnHour() {
        String network = "203.0.113." + ThreadLocalRandom.current().nextInt(256);
        for (int colleague = 1; colleague <= 60; colleague++) {
            service.bean(Arrivals.class).admit("sign-in", NetworkAddress.of(InetAddress.getLoopbackAddress(), network), 60);
        }

        assertThat(askFrom(network).status()).isEqualTo(429);
        assertThat(askFrom("198.51.100.98").status()).isEqualTo(303);
    }

    private Answer askFrom(String network) {
        return visitor.send(HttpRequest.newBuilder(visitor.uri("/sign-in")).header("X-Forwarded-For", network)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("email=" + Ids.next() + "@example.org")));
    }

    @Test
    void openingALinkAnyNumberOfTimesSignsNobodyIn() {
        String link = find(LINK, ask());

        for (int time = 0; time < 20; time++) {
            assertThat(visitor.get(link).status()).isEqualTo(200);
        }

        assertThat(visitor.get("/sign-out").status()).isEqualTo(405);
        assertThat(visitor.post(link).status()).isEqualTo(303);
    }

    @Test
    void aLinkWorksOnce() {
        String link = find(LINK, ask());
        visitor.post(link);

        assertThat(visitor.post(link).status()).isEqualTo(410);
        Answer again = service.visitor().get(link);
        assertThat(again.page().select("h1").text()).isEqualTo("Ce lien n'est plus valable");
        assertThat(again.page().select("main a.button[href=/sign-in]").text()).isEqualTo("Demander un nouveau lien");
        Answer inside = visitor.get(link);
        assertThat(inside.status()).isEqualTo(303);
        assertThat(inside.location()).isEqualTo("/today");
    }

    @Test
    void aLinkEndsAfterAQuarterOfAnHour() {
        String link = find(LINK, ask());
        service.clockAt(service.bean(Clock.class).now().plus(Duration.ofMinutes(16)));

        assertThat(visitor.post(link).status()).isEqualTo(410);
    }

    @Test
    void anAlteredLinkOpensNothing() {
        String link = find(LINK, ask());

        Answer answer = visitor.post(link.substring(0, link.length() - 2) + "zz");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main a.button").attr("href")).isEqualTo("/sign-in");
    }

    @Test
    void anUnknownAddressGetsTheSameAnswerAndNoMail() {
        Answer answer = visitor.post("/sign-in", "email", "nobody-" + team.id() + "@example.org");
        TestTeam.answerSignIns(service);
        service.bean(OutboxPump.class).pump(service.bean(Clock.class).now());

        assertThat(answer.location()).isEqualTo("/sign-in/sent");
        assertThat(service.mail().getReceivedMessages()).noneMatch(mail -> isTo(mail, "nobody-" + team.id() + "@example.org"));
    }

    @Test
    void theAnswerDoesTheSameWorkWhetherSomebodyHasTheAddressOrNot() {
        visitor.post("/sign-in", "email", "warm-" + team.id() + "@example.org");

        long known = QueryCount.once(service.database(), () -> visitor.post("/sign-in", "email", team.coordinator().email()));
        long unknown = QueryCount.once(service.database(), () -> visitor.post("/sign-in", "email", "other-" + team.id() + "@example.org"));

        assertThat(known).isEqualTo(unknown).isPositive();
        String links = "SELECT COUNT(*) FROM tokens WHERE purpose = 'SIGN_IN' AND association_id = '" + team.id() + "'";
        assertThat(service.database().count(links)).isZero();
        TestTeam.answerSignIns(service);
        assertThat(service.database().count(links)).isEqualTo(1);
        assertThat(service.database().count("SELECT COUNT(*) FROM sign_in_requests")).isZero();
    }

    @Test
    void noLinkIsMailedToWhoeverAskedTooLongAgo() {
        visitor.post("/sign-in", "email", team.coordinator().email());
        service.clockAt(service.bean(Clock.class).now().plus(Duration.ofMinutes(16)));

        TestTeam.answerSignIns(service);

        assertThat(service.database().count("SELECT COUNT(*) FROM tokens WHERE association_id = '" + team.id() + "'")).isZero();
    }

    @Test
    void aWrongAddressIsNamedAndKept() {
        Answer answer = visitor.post("/sign-in", "email", "claire<b>@nowhere");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=#email]")).hasSize(1);
        assertThat(answer.page().select("input#email").val()).isEqualTo("claire<b>@nowhere");
        assertThat(answer.page().title()).contains("Me connecter");
    }

    @Test
    void signingOutEndsTheSession() {
        Visitor lead = team.signedIn(team.lead());
        assertThat(lead.post("/sign-out").status()).isEqualTo(403);

        Answer answer = lead.postFrom("/today", "/sign-out");

        assertThat(answer.location()).isEqualTo("/");
        assertThat(lead.get("/today").location()).isEqualTo("/sign-in");
    }

    private String ask() {
        String email = team.coordinator().email();
        assertThat(visitor.post("/sign-in", "email", email).location()).isEqualTo("/sign-in/sent");
        TestTeam.answerSignIns(service);
        service.bean(OutboxPump.class).pump(service.bean(Clock.class).now());
        MimeMessage mail = Arrays.stream(service.mail().getReceivedMessages()).filter(received -> isTo(received, email))
                .reduce((first, second) -> second).orElseThrow();
        return text(mail);
    }

    private static boolean isTo(MimeMessage mail, String email) {
        try {
            return Arrays.stream(mail.getRecipients(Message.RecipientType.TO)).map(Address::toString).anyMatch(to -> to.contains(email));
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return ((jakarta.mail.internet.MimeMultipart) mail.getContent()).getBodyPart(0).getContent().toString();
        } catch (java.io.IOException | jakarta.mail.MessagingException e) {
            throw new IllegalStateException(GreenMailUtil.getWholeMessage(mail), e);
        }
    }

    private static String find(Pattern pattern, String text) {
        Matcher found = pattern.matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }
}
