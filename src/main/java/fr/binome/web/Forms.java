package fr.binome.web;

import com.github.jknack.handlebars.Handlebars.SafeString;
import fr.binome.platform.Hmac;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;

/**
 * Reads forms. A form sent within a session must carry the session's token (CSRF): pages of the staff put it in with
 * {@code {{csrf}}}. Pages opened by a mailed link have no session; there the link itself is the authority. Thread-safe.
 */
@Singleton
public final class Forms {

    /** Attribute of the {@link Authentication} that names the session. */
    public static final String SESSION = "session";

    static final String FIELD = "_csrf";
    private static final String PURPOSE = "csrf";

    private final Hmac hmac;

    Forms(Hmac hmac) {
        this.hmac = hmac;
    }

    /**
     * The fields of a staff form.
     *
     * @throws ForbiddenException if the session's token is missing or wrong
     */
    public FormData ofStaff(HttpRequest<?> request, String body) {
        FormData data = FormData.parse(body == null ? "" : body);
        if (!hmac.verifies(PURPOSE, session(request), data.first(FIELD))) {
            throw new ForbiddenException("error.csrf");
        }
        return data;
    }

    /** The fields of a public form. */
    public FormData ofPublic(String body) {
        return FormData.parse(body == null ? "" : body);
    }

    /** The token that the forms of this session carry; empty outside a session. */
    String token(HttpRequest<?> request) {
        String session = session(request);
        return session.isEmpty() ? "" : hmac.sign(PURPOSE, session);
    }

    static SafeString hiddenField(String token) {
        return new SafeString("<input type=\"hidden\" name=\"" + FIELD + "\" value=\"" + token + "\">");
    }

    private static String session(HttpRequest<?> request) {
        return request.getUserPrincipal(Authentication.class)
                .map(authentication -> String.valueOf(authentication.getAttributes().get(SESSION)))
                .orElse("");
    }
}
