package fr.binome.account;

import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/** Tells on whose behalf a request runs, for filters; controllers take a {@link Staff} argument instead. */
public final class SignedIn {

    private SignedIn() {
    }

    /** The signed-in member; empty outside a session. */
    public static Optional<Staff> of(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class).map(SignedIn::staff);
    }

    private static Staff staff(Authentication authentication) {
        Map<String, Object> attributes = authentication.getAttributes();
        return new Staff(authentication.getName(), (String) attributes.get(SessionFetcher.ASSOCIATION),
                (String) attributes.get(SessionFetcher.ASSOCIATION_NAME),
                Role.valueOf(authentication.getRoles().iterator().next()), (String) attributes.get("name"),
                ZoneId.of((String) attributes.get(SessionFetcher.ZONE)), branch((String) attributes.get(SessionFetcher.BRANCH)));
    }

    private static String branch(String attribute) {
        return attribute.isEmpty() ? null : attribute;
    }
}
