package fr.binome.account;

import fr.binome.mail.Channel;
import fr.binome.mail.Letter;
import fr.binome.mail.Outbox;
import fr.binome.mail.RecipientKind;
import fr.binome.platform.Clock;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * Signs the team in by mail, without passwords: a link that works once within a quarter of an hour, with one press in the
 * browser that asked for it and with the six digits of the same mail elsewhere, because mail scanners press buttons, too.
 */
@Singleton
class SignInDesk {

    static final Duration LIFE = Duration.ofMinutes(15);
    private static final int MOST_ATTEMPTS = 5;

    private final TeamMemberRepository members;
    private final AssociationRepository associations;
    private final SignInRequestRepository requests;
    private final SignInRepository signIns;
    private final Tokens tokens;
    private final Sessions sessions;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    SignInDesk(TeamMemberRepository members, AssociationRepository associations, SignInRequestRepository requests,
               SignInRepository signIns, Tokens tokens, Sessions sessions, Outbox outbox, Audit audit, Clock clock) {
        this.members = members;
        this.associations = associations;
        this.requests = requests;
        this.signIns = signIns;
        this.tokens = tokens;
        this.sessions = sessions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A link and its code, as the mail and the demo's console show them. */
    record Invitation(String tokenId, String code) {
    }

    /**
     * Mails a link to everybody of the address that was asked for, in each association, and forgets who asked; does nothing when
     * there is nobody, when it was done before, or when a link would come after whoever asked has given up.
     */
    @Transactional
    void answer(String requestId) {
        Optional<SignInRequest> asked = requests.findById(requestId);
        asked.filter(request -> clock.now().isBefore(request.askedAt().plus(LIFE))).ifPresent(this::mail);
        requests.deleteById(requestId);
    }

    private void mail(SignInRequest request) {
        for (TeamMember member : members.findByEmailAndActiveTrue(request.email())) {
            Association association = associations.findById(member.associationId()).orElseThrow();
            Invitation invitation = issue(member, request.browserHash());
            outbox.post(new Letter(association.id(), "sign-in:" + invitation.tokenId(), "sign-in", association.language(),
                    RecipientKind.STAFF, member.id(), member.name(), Channel.MAIL, member.email(), Map.of(
                    "association", Map.of("name", association.name(), "phone", association.phone(), "email", association.email()),
                    "coordinator", Map.of("name", association.name(), "phone", association.phone()),
                    "firstName", member.firstName(), "token", invitation.tokenId(),
                    "code", invitation.code().substring(0, 3) + " " + invitation.code().substring(3),
                    "validMinutes", LIFE.toMinutes()), clock.now()).askedFor());
        }
    }

    /** A new link for {@code member}, bound to the browser whose secret is given. */
    @Transactional
    Invitation invite(TeamMember member, String browser) {
        return issue(member, Secrets.hash(browser));
    }

    private Invitation issue(TeamMember member, String browserHash) {
        Token token = tokens.issue(member.associationId(), TokenPurpose.SIGN_IN, member.id(), LIFE);
        String code = Secrets.code();
        signIns.save(new SignIn(token.id(), browserHash, Secrets.hash(token.id() + code), 0));
        return new Invitation(token.id(), code);
    }

    /** Whether the browser that holds {@code browser} is the one that asked, so that one press is enough. */
    @Transactional
    boolean asked(Token token, String browser) {
        return signIns.findById(token.id()).filter(signIn -> signIn.browserHash().equals(Secrets.hash(browser))).isPresent();
    }

    /**
     * Opens the session if the browser or the code is right; empty if neither is. The link is used up by success and by the
     * fifth wrong code.
     *
     * @throws InvalidLinkException if the link is used up meanwhile
     */
    @Transactional(noRollbackFor = InvalidLinkException.class)
    Optional<Cookie> signIn(HttpRequest<?> request, Token token, String browser, String code) {
        SignIn signIn = signIns.findById(token.id()).orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.USED));
        boolean asked = signIn.browserHash().equals(Secrets.hash(browser));
        // Counted before it is looked at: whoever tries a thousand codes at the same moment has five tries as well.
        if (!asked && signIns.countAttempt(token.id(), MOST_ATTEMPTS) == 0) {
            throw new InvalidLinkException(InvalidLinkException.Reason.USED);
        }
        if (!asked && !signIn.codeHash().equals(Secrets.hash(token.id() + code.replaceAll("\\s", "")))) {
            if (signIn.attempts() + 1 >= MOST_ATTEMPTS) {
                tokens.use(token);
            }
            return Optional.empty();
        }
        TeamMember member = members.findByAssociationIdAndId(token.associationId(), token.subjectId())
                .filter(TeamMember::active).orElseThrow(() -> new InvalidLinkException(InvalidLinkException.Reason.EXPIRED));
        if (!tokens.use(token)) {
            throw new InvalidLinkException(InvalidLinkException.Reason.USED);
        }
        return Optional.of(sessions.openAfter(request, member, Device.of(request.getHeaders().get("User-Agent"))));
    }
}
