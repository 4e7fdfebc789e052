package fr.binome.people;

import fr.binome.account.Audit;
import fr.binome.platform.Clock;
import fr.binome.platform.token.TokenPurpose;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;

/** Takes a parent's authorisation back, at any time; what hangs on it stops in the same transaction. Thread-safe. */
@Singleton
public class Withdrawals {

    private final ConsentRepository consents;
    private final MenteeRepository mentees;
    private final GuardianLinks links;
    private final Completion completion;
    private final Audit audit;
    private final Clock clock;

    Withdrawals(ConsentRepository consents, MenteeRepository mentees, GuardianLinks links, Completion completion, Audit audit, Clock clock) {
        this.consents = consents;
        this.mentees = mentees;
        this.links = links;
        this.completion = completion;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param actor {@code guardian}, or the member who was told by phone
     * @return false if there was nothing to take back
     */
    @Transactional
    public boolean authorisation(String associationId, String menteeId, String actor, LocalDate today) {
        if (consents.withdraw(associationId, menteeId, ConsentKind.PARENTAL_AUTHORISATION, clock.now()) == 0) {
            return false;
        }
        links.end(mentees.findByAssociationIdAndId(associationId, menteeId).orElseThrow(), TokenPurpose.GUARDIAN_AUTHORISATION);
        audit.record(associationId, actor, "authorisation.withdrawn", "MENTEE", menteeId, "");
        completion.settle(associationId, actor, menteeId, today);
        return true;
    }
}
