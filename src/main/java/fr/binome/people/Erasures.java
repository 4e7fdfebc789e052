package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Requests for erasure (requirement R6), each dated and answered by a member of the team, because some things must be kept and the
 * person is told which. Thread-safe.
 */
@Singleton
public class Erasures {

    private static final int MONTHS = 1;

    private final ErasureRequestRepository requests;
    private final Audit audit;
    private final Clock clock;

    Erasures(ErasureRequestRepository requests, Audit audit, Clock clock) {
        this.requests = requests;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes a request down, once while it is open.
     *
     * @param kind {@code MENTEE} or {@code MENTOR}
     * @param askerId the person's own id, or a guardian's
     * @return empty if the same asker's request is open already
     */
    @Transactional
    public Optional<ErasureRequest> ask(Association association, String kind, String personId, String askerId, String askerName) {
        if (of(association.id(), personId, askerId).isPresent()) {
            return Optional.empty();
        }
        boolean own = askerId.equals(personId);
        ErasureRequest request = requests.save(new ErasureRequest(Ids.next(), association.id(), kind, personId, own ? "SELF" : "GUARDIAN",
                askerId, askerName, clock.now(), clock.today(association.zone()).plusMonths(MONTHS), null, null));
        String actor = kind.toLowerCase(Locale.ROOT);
        audit.record(association.id(), own ? actor : "guardian", actor + ".erasure-asked", kind, personId, "");
        return Optional.of(request);
    }

    /** What this asker has asked and nobody has answered. */
    public Optional<ErasureRequest> of(String associationId, String personId, String askerId) {
        return open(associationId, personId).stream().filter(request -> request.askerId().equals(askerId)).findFirst();
    }

    /** What has been asked about a person and not been answered, the oldest first. */
    public List<ErasureRequest> open(String associationId, String personId) {
        return requests.findByAssociationIdAndPersonIdAndAnsweredAtIsNullOrderByAskedAt(associationId, personId);
    }

    /** A member has told whoever asked what was erased and what stays; nothing happens if nobody had asked. */
    @Transactional
    public void answered(Staff staff, String kind, String personId) {
        if (requests.answered(staff.associationId(), personId, clock.now(), staff.memberId()) > 0) {
            audit.record(staff.associationId(), staff.memberId(), kind.toLowerCase(Locale.ROOT) + ".erasure-answered", kind, personId, "");
        }
    }
}
