package fr.binome.account;

import fr.binome.platform.Clock;
import fr.binome.platform.Settings;
import io.micronaut.context.annotation.Property;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Signed-in devices: a random cookie, kept hashed, for twelve hours of the service's clock, or until nobody has asked for
 * anything for a while, because an unattended screen shows what concerns minors. Thread-safe.
 */
@Singleton
public class Sessions {

    static final String COOKIE = "binome_session";
    private static final Duration LIFE = Duration.ofHours(12);
    /** What is over is remembered for so long, to tell its reader why. */
    static final Duration KEPT = Duration.ofDays(1);
    private static final Duration SHORTEST_IDLE = Duration.ofMinutes(5);
    /** Requests are noted this often, so that reading costs no writing; a session ends so much earlier, never later. */
    private static final int NOTES_PER_IDLE = 12;

    private final SessionRepository repository;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;
    private final Duration idle;

    /** @param idle how long a session lasts without a request */
    Sessions(SessionRepository repository, Settings settings, Audit audit, Clock clock,
             @Property(name = "binome.session-idle", defaultValue = "60m") Duration idle) {
        if (idle.compareTo(SHORTEST_IDLE) < 0 || idle.compareTo(LIFE) > 0) {
            throw new IllegalArgumentException("binome.session-idle (" + idle.toMinutes() + " minutes) is not between 5 minutes and 12 hours.\n"
                    + "Maybe set BINOME_SESSION_IDLE to something like 60m.");
        }
        this.repository = repository;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
        this.idle = idle;
    }

    /** How long a session lasts without a request. */
    Duration idle() {
        return idle;
    }

    /** Opens a session on a device that calls itself {@code device} and returns the cookie that carries it. */
    @Transactional
    Cookie open(TeamMember member, String device) {
        return open(member, device, null);
    }

    /** The same in place of the member's own session that is over in this browser, whose open forms stay good. */
    @Transactional
    Cookie openAfter(HttpRequest<?> request, TeamMember member, String device) {
        Optional<SessionReader> former = known(request).filter(known -> known.memberId().equals(member.id()));
        former.ifPresent(known -> repository.end(known.idHash()));
        return open(member, device, former.map(SessionReader::formKey).orElse(null));
    }

    private Cookie open(TeamMember member, String device, @Nullable String formKey) {
        String secret = Secrets.random();
        Instant now = clock.now();
        repository.save(new Session(Secrets.hash(secret), member.associationId(), member.id(), now, now.plus(LIFE), now, formKey, device));
        audit.record(member.associationId(), member.id(), "session.opened", "TEAM_MEMBER", member.id(), device);
        return cookie(secret, LIFE.plus(KEPT));
    }

    /** Ends the session here and opens one of {@code there}, the same person's account elsewhere. */
    @Transactional
    Cookie change(HttpRequest<?> request, TeamMember there, String device) {
        end(request);
        return open(there, device);
    }

    /** Who sits behind the request's session while it runs. */
    @Transactional
    Optional<SessionReader> reader(HttpRequest<?> request) {
        return known(request).filter(this::runs);
    }

    /** The same even if the session is over. */
    @Transactional
    Optional<SessionReader> known(HttpRequest<?> request) {
        return request.getCookies().findCookie(COOKIE).flatMap(cookie -> repository.findReader(Secrets.hash(cookie.getValue())));
    }

    boolean runs(SessionReader session) {
        Instant now = clock.now();
        return now.isBefore(session.expiresAt()) && now.isBefore(session.seenAt().plus(idle));
    }

    /** Notes that somebody is there, unless that was noted a short while ago. */
    @Transactional
    void see(SessionReader session) {
        Instant now = clock.now();
        if (now.isAfter(session.seenAt().plus(idle.dividedBy(NOTES_PER_IDLE)))) {
            repository.see(session.idHash(), now);
        }
    }

    @Transactional
    Cookie end(HttpRequest<?> request) {
        request.getCookies().findCookie(COOKIE).ifPresent(cookie -> repository.end(Secrets.hash(cookie.getValue())));
        return cookie("", Duration.ZERO);
    }

    /** The member's devices, the latest first. */
    @Transactional
    List<Session> of(Staff staff) {
        Instant now = clock.now();
        return repository.ofMember(staff.associationId(), staff.memberId(), now, now.minus(idle));
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
