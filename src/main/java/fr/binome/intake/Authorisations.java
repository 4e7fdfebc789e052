package fr.binome.intake;

import fr.binome.account.AssociationRepository;
import fr.binome.account.Audit;
import fr.binome.people.Consent;
import fr.binome.people.ConsentKind;
import fr.binome.people.ConsentRepository;
import fr.binome.people.Entourage;
import fr.binome.people.Guardian;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import fr.binome.people.MenteeRepository;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import fr.binome.platform.token.InvalidLinkException;
import fr.binome.platform.token.Token;
import fr.binome.platform.token.TokenPurpose;
import fr.binome.platform.token.Tokens;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;

/** Takes a parent's answer by link: a consent that staff still have to verify, or a refusal. Thread-safe. */
@Singleton
class Authorisations {

    private static final String MENTEE = "MENTEE";

    private final Tokens tokens;
    private final AssociationRepository associations;
    private final Guardians guardians;
    private final MenteeRepository mentees;
    private final ConsentRepository consents;
    private final Audit audit;
    private final Clock clock;

    Authorisations(Tokens tokens, AssociationRepository associations, Guardians guardians, MenteeRepository mentees,
                   ConsentRepository consents, Audit audit, Clock clock) {
        this.tokens = tokens;
        this.associations = associations;
        this.guardians = guardians;
        this.mentees = mentees;
        this.consents = consents;
        this.audit = audit;
        this.clock = clock;
    }

    /** What an open link is about; changes nothing. */
    Authorisation open(String text) {
        return of(tokens.open(TokenPurpose.GUARDIAN_AUTHORISATION, text));
    }

    /** What a link is about that may have been answered already, to thank for the same answer once more. */
    Authorisation openOrAnswered(String text) {
        Token token = tokens.read(TokenPurpose.GUARDIAN_AUTHORISATION, text);
        return token.usedAt() == null ? open(text) : of(token);
    }

    /** Writes the answer down and uses the link up; an answer that was given already stays as it is. */
    @Transactional
    void answer(Authorisation asked, AuthorisationForm form) {
        if (!tokens.use(asked.token())) {
            return;
        }
        Instant now = clock.now();
        String associationId = asked.association().id();
        consents.save(new Consent(Ids.next(), associationId, MENTEE, asked.mentee().id(), ConsentKind.PARENTAL_AUTHORISATION,
                asked.text(), "GUARDIAN", form.name(), form.relation(), form.phone(), now, null, null, null,
                form.agrees() ? null : now));
        audit.record(associationId, "guardian", form.agrees() ? "authorisation.given" : "authorisation.refused", MENTEE,
                asked.mentee().id(), "");
    }

    /** Whether the last answer about this young person was a yes. */
    boolean agreed(Authorisation asked) {
        return consents.findByAssociationIdAndPersonId(asked.association().id(), asked.mentee().id()).stream()
                .filter(consent -> consent.kind() == ConsentKind.PARENTAL_AUTHORISATION)
                .max(Comparator.comparing(Consent::givenAt)).map(Consent::valid).orElse(false);
    }

    private Authorisation of(Token token) {
        InvalidLinkException gone = new InvalidLinkException(InvalidLinkException.Reason.EXPIRED);
        Mentee mentee = guardians.menteeOf(token.associationId(), token.subjectId())
                .flatMap(id -> mentees.findByAssociationIdAndId(token.associationId(), id)).orElseThrow(() -> gone);
        Entourage around = guardians.around(mentee);
        Guardian guardian = around.reached().stream().filter(reached -> reached.id().equals(token.subjectId())).findFirst().orElseThrow(() -> gone);
        return new Authorisation(token, associations.findById(token.associationId()).orElseThrow(() -> gone), mentee, around.stands(guardian));
    }
}
