package fr.binome.intake.self;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.OwnLinks;
import fr.binome.people.Guardian;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.people.Mentor;
import fr.binome.people.MentorRepository;
import fr.binome.people.Referents;
import fr.binome.platform.Clock;
import fr.binome.platform.Hmac;
import fr.binome.platform.Settings;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.Tokens;
import fr.binome.web.NotFoundException;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Lets people to their own page: a link goes to the address on file, lives half an hour, and shows something only in the browser
 * in which it was pressed. Thread-safe.
 */
@Singleton
class Visits {

    static final Duration LIFE = Duration.ofMinutes(30);
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(5);
    private static final String COOKIE = "binome_my";
    private static final String PURPOSE = "my-page";

    private final OwnLinks links;
    private final AssociationRepository associations;
    private final MenteeRepository mentees;
    private final MentorRepository mentors;
    private final Guardians guardians;
    private final Referents referents;
    private final Tokens tokens;
    private final Outbox outbox;
    private final Hmac hmac;
    private final Settings settings;
    private final Clock clock;

    Visits(OwnLinks links, AssociationRepository associations, MenteeRepository mentees, MentorRepository mentors,
           Guardians guardians, Referents referents, Tokens tokens, Outbox outbox, Hmac hmac, Settings settings, Clock clock) {
        this.links = links;
        this.associations = associations;
        this.mentees = mentees;
        this.mentors = mentors;
        this.guardians = guardians;
        this.referents = referents;
        this.tokens = tokens;
        this.outbox = outbox;
        this.hmac = hmac;
        this.settings = settings;
        this.clock = clock;
    }

    /** The association behind a link in the foot of a mail; nothing of the person. */
    Association host(String footLink) {
        return links.addressee(footLink).filter(who -> Persona.of(who.kind()).isPresent())
                .flatMap(who -> associations.findById(who.associationId()))
                .orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.ALTERED));
    }

    /** Mails a fresh link to the address on file, once in five minutes; says nothing to whoever has none, or has left the programme. */
    @Transactional
    public void send(String footLink) {
        Association association = host(footLink);
        OwnLinks.Addressee who = links.addressee(footLink).orElseThrow();
        Persona persona = Persona.of(who.kind()).orElseThrow();
        address(association, persona, who.id()).ifPresent(to -> {
            long turn = clock.now().toEpochMilli() / BETWEEN_MAILS.toMillis();
            Token token = tokens.issue(association.id(), persona.purpose(), who.id(), LIFE);
            Map<String, Object> model = referents.letterModel(association, null);
            model.put("firstName", to.name());
            model.put("path", "/my-page/" + persona.path());
            model.put("token", token.id());
            model.put("validMinutes", LIFE.toMinutes());
            outbox.post(new Letter(association.id(), "my-page:" + who.id() + ":" + turn, "my-page", to.language(), persona.recipient(),
                    who.id(), to.fullName(), Channel.MAIL, to.email(), model, clock.now()).askedFor());
        });
    }

    private record To(String name, String fullName, String email, String language) {
    }

    private Optional<To> address(Association association, Persona persona, String id) {
        Optional<To> to = switch (persona) {
            case MENTEE -> mentees.findByAssociationIdAndId(association.id(), id)
                    .map(mentee -> new To(mentee.firstName(), mentee.name(), mentee.email(), mentee.language()));
            case MENTOR -> mentors.findByAssociationIdAndId(association.id(), id)
                    .map(mentor -> new To(mentor.firstName(), mentor.name(), mentor.email(), mentor.language()));
            case GUARDIAN -> guardians.reached(association.id(), id).filter(guardian -> minor(association, guardian))
                    .map(guardian -> new To(guardian.name(), guardian.name(), guardian.email(), association.language()));
        };
        return to.filter(found -> found.email() != null);
    }

    /** A guardian's page ends with the minority. */
    private boolean minor(Association association, Guardian guardian) {
        return mentees.findByAssociationIdAndId(association.id(), guardian.menteeId())
                .filter(mentee -> mentee.minorOn(clock.today(association.zone()))).isPresent();
    }

    /** Who is behind an open link. Shows nothing by itself: see {@link #pressed}. */
    Visit open(String path, String text) {
        Persona persona = Persona.at(path).orElseThrow(NotFoundException::new);
        Token token = tokens.open(persona.purpose(), text);
        Association association = associations.findById(token.associationId()).orElseThrow(NotFoundException::new);
        Mentor mentor = persona == Persona.MENTOR ? found(mentors.findByAssociationIdAndId(association.id(), token.subjectId())) : null;
        Guardian guardian = persona == Persona.GUARDIAN ? found(guardians.reached(association.id(), token.subjectId())) : null;
        if (guardian != null && !minor(association, guardian)) {
            throw new InvalidLinkException(InvalidLinkException.Reason.EXPIRED);
        }
        return new Visit(persona, token, text, association, mentee(association, persona, token, guardian), mentor, guardian,
                clock.today(association.zone()));
    }

    @Nullable
    private Mentee mentee(Association association, Persona persona, Token token, @Nullable Guardian guardian) {
        return persona == Persona.MENTOR ? null : found(mentees.findByAssociationIdAndId(association.id(),
                guardian == null ? token.subjectId() : guardian.menteeId()));
    }

    private static <T> T found(Optional<T> row) {
        return row.orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.EXPIRED));
    }

    /** Whether somebody has pressed the link's button in this browser. */
    boolean pressed(HttpRequest<?> request, Visit visit) {
        return request.getCookies().findCookie(COOKIE).filter(cookie -> hmac.verifies(PURPOSE, visit.token().id(), cookie.getValue())).isPresent();
    }

    Cookie cookie(Visit visit) {
        return Cookie.of(COOKIE, hmac.sign(PURPOSE, visit.token().id())).path("/my-page/").httpOnly(true).secure(settings.secure())
                .sameSite(SameSite.Lax).maxAge(LIFE);
    }
}
