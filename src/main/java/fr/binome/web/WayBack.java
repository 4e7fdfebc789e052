package fr.binome.web;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The page that somebody wanted before signing in, kept in a cookie of that browser that only the sign-in pages get. It leads
 * nowhere but to pages of ours.
 */
public final class WayBack {

    private static final String COOKIE = "binome_back";
    private static final String PATH = "/sign-in";
    private static final String HOME = "/today";
    private static final Duration LIFE = Duration.ofHours(1);
    private static final int LONGEST = 500;
    /** One slash, and no second one of either kind behind it: browsers would read a site's name there. */
    private static final Pattern OURS = Pattern.compile("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\]]*");

    private WayBack() {
    }

    /** Remembers the page that {@code request} asks for; empty if it is none that a person looks at. */
    static Optional<Cookie> to(HttpRequest<?> request, boolean secure) {
        String wanted = request.getUri().getRawPath() + (request.getUri().getRawQuery() == null ? "" : "?" + request.getUri().getRawQuery());
        String destination = request.getHeaders().get("Sec-Fetch-Dest");
        boolean page = request.getMethod() == HttpMethod.GET && (destination == null || destination.equals("document"));
        return page && ours(wanted) ? Optional.of(cookie(Base64.getUrlEncoder().withoutPadding()
                .encodeToString(wanted.getBytes(StandardCharsets.US_ASCII)), secure, LIFE)) : Optional.empty();
    }

    /** Where whoever has signed in goes on; the page of the day if this browser remembers none. */
    public static String of(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).map(Cookie::getValue).flatMap(WayBack::decoded).filter(WayBack::ours).orElse(HOME);
    }

    /** Forgets the page. */
    public static Cookie forgotten(boolean secure) {
        return cookie("", secure, Duration.ZERO);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean ours(String path) {
        return path.length() <= LONGEST && !path.startsWith(PATH) && OURS.matcher(path).matches();
    }

    private static Cookie cookie(String value, boolean secure, Duration age) {
        return Cookie.of(COOKIE, value).path(PATH).httpOnly(true).secure(secure).sameSite(SameSite.Lax).maxAge(age);
    }
}
