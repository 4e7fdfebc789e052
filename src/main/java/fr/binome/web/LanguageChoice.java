package fr.binome.web;

import fr.binome.platform.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.time.Duration;

/** Keeps the language that somebody picked in the page's head for a year. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class LanguageChoice {

    private final Settings settings;

    LanguageChoice(Settings settings) {
        this.settings = settings;
    }

    @ResponseFilter
    void keep(HttpRequest<?> request, MutableHttpResponse<?> response) {
        String asked = request.getParameters().getFirst(Languages.PARAMETER).orElse("");
        if (Languages.ALL.contains(asked)) {
            response.cookie(Cookie.of(Languages.COOKIE, asked).path("/").httpOnly(true).secure(settings.secure())
                    .sameSite(SameSite.Lax).maxAge(Duration.ofDays(365)));
        }
    }
}
