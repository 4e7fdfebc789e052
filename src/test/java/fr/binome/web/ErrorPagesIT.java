package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.Service;
import fr.binome.Visitor;
import fr.binome.Visitor.Answer;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorPagesIT {

    private final Visitor visitor = Service.shared().visitor();

    @Test
    void anUnknownPageHelpsOnWithAReference() {
        Answer answer = visitor.get("/no-such-page");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("h1").text()).isEqualTo("Cette page n'existe pas");
        assertThat(answer.page().select("a.button[href=/]")).hasSize(1);
        assertThat(answer.page().select("p.muted").text()).containsPattern("[0-9a-z]{8}");
    }

    @Test
    void anAddressThatBeginsWithTwoSlashesMakesNoLinkElsewhere() {
        Answer answer = visitor.get(visitor.uri("/") + "/evil.example/page");

        assertThat(answer.page().select("a[hreflang]").eachAttr("href")).containsExactly("/evil.example/page?lang=en");
    }

    @Test
    void nothingIsKeptThatSomebodyHasTyped() {
        assertThat(visitor.get("/").header("Cache-Control")).isEqualTo("no-cache");
        assertThat(visitor.post("/sign-in", "email", "claire@nowhere").header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.post("/echo", "name", "Nour").header("Cache-Control")).isEqualTo("no-store");
        assertThat(visitor.get("/static/theme.css").header("Cache-Control")).contains("max-age");
    }

    @Test
    void aFaultOfOursShowsAReferenceAndNoDetail() {
        Answer answer = visitor.get("/fault");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.page().select("h1").text()).isEqualTo("Une erreur est de notre côté");
        assertThat(answer.body()).doesNotContain("secret detail", "IllegalState");
    }

    @Test
    void faultsOfTheApiAreProblems() {
        Answer fault = visitor.get("/api/v1/fault");
        Answer missing = visitor.get("/api/v1/no-such-thing");

        assertThat(fault.status()).isEqualTo(500);
        assertThat(fault.header("Content-Type")).startsWith("application/problem+json");
        assertThat(fault.body()).contains("\"status\":500").doesNotContain("secret detail");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(missing.header("Content-Type")).startsWith("application/problem+json");
    }

    @Test
    void aBrokenFormIsABadRequest() {
        Answer answer = visitor.send(HttpRequest.newBuilder(visitor.uri("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("email=%zz")));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.page().select("h1").text()).isEqualTo("Cette demande n'est pas lisible");
    }

    @Test
    void aFormThatIsNoFormIsRefused() {
        Answer answer = visitor.send(HttpRequest.newBuilder(visitor.uri("/sign-in"))
                .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString("{}")));

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.page().select("h1").text()).isNotEmpty();
    }

    @Test
    void aBodyOverTheLimitIsTooLong() {
        Answer answer = visitor.post("/echo", "name", "x".repeat(5_000_000));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    void aBodyOfTwoMegabytesIsRead() {
        Answer answer = visitor.post("/echo", "name", "x".repeat(2_000_000));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).hasSize(2_000_000);
    }

    @ParameterizedTest
    @CsvSource({"Origin, https://elsewhere.example, 403", "Origin, http://localhost:8080, 200", "Origin, null, 200",
        "Sec-Fetch-Site, cross-site, 403", "Sec-Fetch-Site, same-site, 403", "Sec-Fetch-Site, same-origin, 200"})
    void formsOfOtherSitesAreRefused(String header, String value, int status) {
        Answer answer = visitor.send(HttpRequest.newBuilder(visitor.uri("/echo")).header(header, value)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString("name=a")));

        assertThat(answer.status()).isEqualTo(status);
    }

    @Test
    void everyAnswerForbidsFramesAndForeignContent() {
        Answer answer = visitor.get("/");

        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
    }
}
