package fr.binome.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.platform.Settings;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void whoeverCameByHttpsComesByHttpsForAYear() {
        assertThat(headers("https://mentorat.example.org", "/").get("Strict-Transport-Security")).isEqualTo("max-age=31536000");
        assertThat(headers("http://localhost:8080", "/").get("Strict-Transport-Security")).isNull();
    }

    @Test
    void onlyWhatIsTheSameForEverybodyMayBeKept() {
        assertThat(headers("http://localhost:8080", "/today").get("Cache-Control")).isEqualTo("no-store");
        assertThat(headers("http://localhost:8080", "/static/theme.css").get("Cache-Control")).isNull();
    }

    @Test
    void nothingInlineAndNoFrameElsewhere() {
        assertThat(headers("http://localhost:8080", "/today").get("Content-Security-Policy"))
                .contains("default-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
        assertThat(headers("http://localhost:8080", "/embed/a/jeune").get("Content-Security-Policy"))
                .contains("frame-ancestors https://www.example.org");
    }

    private static HttpHeaders headers(String publicUrl, String path) {
        MutableHttpResponse<?> response = HttpResponse.ok();
        new SecurityHeaders(new FrameSites("https://www.example.org"), new Settings(publicUrl, "k".repeat(32), null))
                .add(HttpRequest.GET(path), response);
        return response.getHeaders();
    }
}
