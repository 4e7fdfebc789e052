package fr.binome.web;

import com.github.jknack.handlebars.Handlebars.SafeString;
import fr.binome.platform.Hmac;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;

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
        return checked(request, FormData.parse(body == null ? "" : body));
    }

    /**
     * The fields and the file of a staff form of type {@code multipart/form-data}; a form of the other type has no file.
     *
     * @throws ForbiddenException if the session's token is missing or wrong
     */
    public Upload uploadOfStaff(HttpRequest<?> request, byte[] body) {
        byte[] sent = body == null ? new byte[0] : body;
        String type = request.getHeaders().get("Content-Type");
        Upload upload = type != null && type.startsWith("multipart/form-data") ? UploadReader.read(type, sent)
                : new Upload(FormData.parse(new String(sent, StandardCharsets.UTF_8)), "", new byte[0]);
        checked(request, upload.fields());
        return upload;
    }

    private FormData checked(HttpRequest<?> request, FormData data) {
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
