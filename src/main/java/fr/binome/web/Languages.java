package fr.binome.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import java.util.List;
import java.util.Locale;

/** The languages of the pages and the one that a reader wants: asked for in the address, chosen before, or the browser's. */
public final class Languages {

    public static final String DEFAULT = "fr";
    public static final List<String> ALL = List.of("fr", "en");
    static final String PARAMETER = "lang";
    static final String COOKIE = "binome_lang";

    private Languages() {
    }

    /** One of {@link #ALL}; French when nothing says otherwise. */
    public static String of(HttpRequest<?> request) {
        String asked = request.getParameters().getFirst(PARAMETER).orElse("");
        if (ALL.contains(asked)) {
            return asked;
        }
        String chosen = request.getCookies().findCookie(COOKIE).map(Cookie::getValue).orElse("");
        return ALL.contains(chosen) ? chosen : ofBrowser(request.getHeaders().get("Accept-Language"));
    }

    private static String ofBrowser(String header) {
        try {
            String best = header == null ? null : Locale.lookupTag(Locale.LanguageRange.parse(header), ALL);
            return best == null ? DEFAULT : best;
        } catch (IllegalArgumentException unreadable) {
            return DEFAULT;
        }
    }
}
