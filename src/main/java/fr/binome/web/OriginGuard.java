package fr.binome.web;

import fr.binome.platform.Settings;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.net.URI;

/**
 * Refuses what another site's page sends here. Browsers name the origin of a POST; a page with {@code no-referrer}, as
 * those behind mailed links are, sends "null", and then {@code Sec-Fetch-Site} tells.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class OriginGuard {

    private final String publicOrigin;

    OriginGuard(Settings settings) {
        URI address = URI.create(settings.publicUrl());
        this.publicOrigin = address.getScheme() + "://" + address.getAuthority();
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.POST && !request.getPath().startsWith("/api/") && foreign(request)) {
            throw new ForbiddenException("error.origin");
        }
    }

    private boolean foreign(HttpRequest<?> request) {
        String site = request.getHeaders().get("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        String origin = request.getHeaders().get("Origin");
        return origin != null && !origin.equals("null") && !origin.equals(publicOrigin);
    }
}
