package fr.binome.web;

import fr.binome.platform.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/**
 * The same strict headers on every answer: nothing from elsewhere, nothing inline, no frames but where sites are named, no
 * sniffing, HTTPS once and always, and nothing kept by browsers or proxies but what is the same for everybody.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SecurityHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self';"
            + " img-src 'self' data:; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors ";

    /** A year, as browsers ask for (RFC 6797); subdomains are others' to decide. */
    private static final String HTTPS_ONLY = "max-age=31536000";
    private static final String STATIC = "/static/";

    private final FrameSites frames;
    private final boolean secure;

    SecurityHeaders(FrameSites frames, Settings settings) {
        this.frames = frames;
        this.secure = settings.secure();
    }

    @ResponseFilter
    void add(HttpRequest<?> request, MutableHttpResponse<?> response) {
        set(response, "Content-Security-Policy", POLICY + frames.ancestors(request.getPath()));
        set(response, "X-Content-Type-Options", "nosniff");
        set(response, "Referrer-Policy", "same-origin");
        set(response, "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        set(response, "Cross-Origin-Opener-Policy", "same-origin");
        if (secure) {
            set(response, "Strict-Transport-Security", HTTPS_ONLY);
        }
        if (!request.getPath().startsWith(STATIC)) {
            set(response, "Cache-Control", "no-store");
        }
    }

    private static void set(MutableHttpResponse<?> response, String name, String value) {
        if (!response.getHeaders().contains(name)) {
            response.header(name, value);
        }
    }
}
