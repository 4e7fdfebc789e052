package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.platform.Settings;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Signed-in devices: a random cookie, kept hashed, for twelve hours of the service's clock. Thread-safe. */
@Singleton
public class Sessions {

    static final String COOKIE = "binome_session";
    private static final Duration LIFE = Duration.ofHours(12);

    private final SessionRepository repository;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    Sessions(SessionRepository repository, Settings settings, Audit audit, Clock clock) {
        this.repository = repository;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens a session on a device that calls itself {@code device} and returns the cookie that carries it. */
    @Transactional
    Cookie open(TeamMember member, String device) {
        String secret = Secrets.random();
        Instant now = clock.now();
        repository.forgetOld(now);
        repository.save(new Session(Secrets.hash(secret), member.associationId(), member.id(), now, now.plus(LIFE), device));
        audit.record(member.associationId(), member.id(), "session.opened", "TEAM_MEMBER", member.id(), device);
        return cookie(secret, LIFE);
    }

    /** Ends the session here and opens one of {@code there}, the same person's account elsewhere. */
    @Transactional
    Cookie change(HttpRequest<?> request, TeamMember there, String device) {
        end(request);
        return open(there, device);
    }

    @Transactional
    Optional<SessionReader> reader(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE)
                .flatMap(cookie -> repository.findReader(Secrets.hash(cookie.getValue()), clock.now()));
    }

    @Transactional
    Cookie end(HttpRequest<?> request) {
        request.getCookies().findCookie(COOKIE).ifPresent(cookie -> repository.end(Secrets.hash(cookie.getValue())));
        return cookie("", Duration.ZERO);
    }

    /** The member's devices, the latest first. */
    @Transactional
    List<Session> of(Staff staff) {
        return repository.ofMember(staff.associationId(), staff.memberId(), clock.now());
    }

    /** Signs one of the member's own devices out. */
    @Transactional
    void endOne(Staff staff, String idHash) {
        repository.endOne(staff.associationId(), staff.memberId(), idHash);
    }

    @Transactional
    Cookie endEverywhere(Staff staff) {
        repository.endAll(staff.associationId(), staff.memberId());
        return cookie("", Duration.ZERO);
    }

    /** Keeps everybody signed in when the demo's clock jumps ahead. */
    @Transactional
    public void prolong(Duration jump) {
        repository.prolong(jump.toSeconds());
    }

    private Cookie cookie(String value, Duration age) {
        return Cookie.of(COOKIE, value).path("/").httpOnly(true).secure(settings.secure()).sameSite(SameSite.Lax).maxAge(age);
    }
}
