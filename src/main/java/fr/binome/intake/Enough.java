package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.web.Pages;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import java.util.Map;

/** The page for a network address from which too many forms came: when to try again, and whom to call instead. */
final class Enough {

    /** What {@link fr.binome.web.Arrivals} counts here: an intake form, or the wish to be called. */
    static final String FORM = "intake";
    /** Four classes behind one school's address in one hour pass, a machine does not. */
    static final int MOST = 120;
    private static final String SECONDS = "3600";

    private Enough() {
    }

    static HttpResponse<?> page(Pages pages, HttpRequest<?> request, Association association) {
        return pages.link(request, "intake/enough", Map.of("association", association)).status(HttpStatus.TOO_MANY_REQUESTS)
                .header("Retry-After", SECONDS);
    }
}
