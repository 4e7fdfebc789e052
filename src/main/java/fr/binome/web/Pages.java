package fr.binome.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Answers with a page: renders the view, takes the page's title from its first heading, and puts both into the layout of
 * the public, of a mailed link or of the staff. Thread-safe.
 */
@Singleton
public final class Pages {

    /** Attribute of the {@link Authentication} with the reader's own name. */
    public static final String NAME = "name";

    /** Attribute of a request whose session is over. */
    public static final String SESSION_OVER = "binome.sessionOver";

    /** Parameter of the sign-in page that makes it say so. */
    public static final String OVER = "over";

    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);
    private static final String SAVED = "saved";
    private static final String HTML = "text/html;charset=utf-8";

    private final Views views;
    private final Forms forms;

    Pages(Views views, Forms forms) {
        this.views = views;
        this.forms = forms;
    }

    /** A page that anybody may read and search engines may list; a browser asks again before it shows it again. */
    public MutableHttpResponse<String> open(HttpRequest<?> request, String view, Object model) {
        return page(request, HttpStatus.OK, open(request), view, model).header("Cache-Control", "no-cache");
    }

    /** A page behind a mailed link: kept by nobody, listed nowhere, and its address goes nowhere. */
    public MutableHttpResponse<String> link(HttpRequest<?> request, String view, Object model) {
        return page(request, HttpStatus.OK, open(request), view, model)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .header("Referrer-Policy", "no-referrer");
    }

    /** A page of the staff. */
    public MutableHttpResponse<String> staff(HttpRequest<?> request, String view, Object model) {
        return page(request, HttpStatus.OK, "_staff", view, model).header("Cache-Control", "no-store");
    }

    /** The layout that a page for whoever reads it has: that of the staff within a session. */
    static String layout(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).isPresent() ? "_staff" : open(request);
    }

    /** The page of a form that was not accepted, with what was typed: status 422. */
    public MutableHttpResponse<String> refused(MutableHttpResponse<String> page) {
        page.getHeaders().set("Cache-Control", "no-store");
        return page.status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** After a success: look at {@code path} with GET. */
    public static MutableHttpResponse<String> seeOther(String path) {
        return HttpResponse.seeOther(URI.create(path));
    }

    /** After something was saved: look at {@code path}, whose page says that it is. */
    public static MutableHttpResponse<String> saved(String path) {
        return seeOther(path + "?" + SAVED + "=yes");
    }

    MutableHttpResponse<String> page(HttpRequest<?> request, HttpStatus status, String layout, String view, Object model) {
        String language = Languages.of(request);
        String csrf = forms.token(request);
        String body = views.render(view, language, csrf, model);
        Map<String, Object> frame = new HashMap<>();
        frame.put("body", Typography.keepTogether(body));
        frame.put("title", title(body));
        frame.put("language", language);
        frame.put("other", language.equals("fr") ? "en" : "fr");
        // One slash: two would make a link to another site of whatever follows them.
        frame.put("here", request.getPath().replaceFirst("^/+", "/"));
        frame.put("menu", StaffMenu.of(request));
        frame.put("settings", StaffMenu.settings(request));
        frame.put("saved", status == HttpStatus.OK && request.getParameters().contains(SAVED));
        frame.put("name", request.getUserPrincipal(Authentication.class)
                .map(reader -> String.valueOf(reader.getAttributes().get(NAME))).orElse(""));
        MutableHttpResponse<String> response = HttpResponse.<String>status(status)
                .body(views.render(layout, language, csrf, frame))
                .contentType(MediaType.of(HTML));
        response.header("Content-Language", language);
        return response;
    }

    /** Within another site's page, the head and foot of that site suffice. */
    private static String open(HttpRequest<?> request) {
        return request.getPath().startsWith(FrameSites.PREFIX) ? "_embed" : "_layout";
    }

    private static String title(String body) {
        Matcher heading = HEADING.matcher(body);
        return heading.find() ? heading.group(1).replaceAll("<[^>]*>", "").strip() : "Binôme";
    }
}
