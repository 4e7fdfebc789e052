package fr.binome.account;

import fr.binome.web.Forms;
import fr.binome.web.Pages;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Tells the security filter who is behind the session cookie; static files and cookieless requests cost no query. */
@Singleton
final class SessionFetcher implements AuthenticationFetcher<HttpRequest<?>> {

    static final String ASSOCIATION = "association";
    static final String ASSOCIATION_NAME = "associationName";
    static final String ZONE = "zone";
    static final String BRANCH = "branch";

    private final Sessions sessions;
    private final Scheduler blocking;

    SessionFetcher(Sessions sessions, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.sessions = sessions;
        this.blocking = Schedulers.fromExecutorService(executor);
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        if (request.getPath().startsWith("/static/") || request.getCookies().findCookie(Sessions.COOKIE).isEmpty()) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> sessions.known(request).map(known -> running(request, known)).orElse(null)).subscribeOn(blocking);
    }

    /** Null if the session is over. */
    @Nullable
    private Authentication running(HttpRequest<?> request, SessionReader known) {
        if (!sessions.runs(known)) {
            request.setAttribute(Pages.SESSION_OVER, true);
            return null;
        }
        if (!byItself(request)) {
            sessions.see(known);
        }
        return authentication(known);
    }

    /** A page that watches a round run asks on its own, whether somebody sits before it or not. */
    private static boolean byItself(HttpRequest<?> request) {
        String accept = request.getHeaders().get("Accept");
        return accept != null && accept.contains("text/event-stream");
    }

    private static Authentication authentication(SessionReader reader) {
        return Authentication.build(reader.memberId(), List.of(reader.role().name()), Map.of(
                ASSOCIATION, reader.associationId(), ASSOCIATION_NAME, reader.associationName(), ZONE, reader.timeZone(),
                Pages.NAME, reader.firstName() + " " + reader.lastName(), Forms.SESSION, reader.formKey(),
                BRANCH, reader.branchId() == null ? "" : reader.branchId()));
    }
}
