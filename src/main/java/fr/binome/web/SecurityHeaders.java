package fr.binome.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** The same strict headers on every answer: nothing from elsewhere, nothing inline, no frames but where sites are
 * named, no sniffing. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    private final FrameSites frames;

    SecurityHeaders(FrameSites frames) {
        this.frames = frames;
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        set(response, "Content-Security-Policy", POLICY + frames.ancestors(request.getPath()));
        set(response, "X-Content-Type-Options", "nosniff");
        set(response, "Referrer-Policy", "same-origin");
        set(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        set(response, "Cross-Origin-Opener-Policy", "same-origin");
    }

    private static void set(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}
