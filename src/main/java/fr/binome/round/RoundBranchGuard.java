package fr.binome.round;

import fr.binome.account.SignedIn;
import fr.binome.account.Staff;
import fr.binome.people.MenteeRepository;
import fr.binome.web.NotFoundException;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Set;

/**
 * Keeps members of a branch out of another branch's rounds and proposals, whatever page or form they ask for: to them these do not
 * exist. Costs no query for whoever sees every branch. Thread-safe.
 */
@ServerFilter({"/rounds/**", "/scenarios/**", "/proposals/**"})
final class RoundBranchGuard implements Ordered {

    /** What in an address is followed by the id of a young person. */
    private static final Set<String> NAMING = Set.of("hand", "left-out");
    private static final String ID = "[0-9a-z]{20}";

    private final RoundRepository rounds;
    private final ProposalRepository proposals;
    private final MenteeRepository mentees;

    RoundBranchGuard(RoundRepository rounds, ProposalRepository proposals, MenteeRepository mentees) {
        this.rounds = rounds;
        this.proposals = proposals;
        this.mentees = mentees;
    }

    /** Who asks is known only after the security filter. */
    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }

    @RequestFilter
    @ExecuteOn(TaskExecutors.BLOCKING)
    void check(HttpRequest<?> request) {
        String[] parts = request.getPath().split("/");
        if (parts.length > 2 && parts[2].matches(ID)) {
            SignedIn.of(request).filter(staff -> !staff.branch().isEmpty()).ifPresent(staff -> check(staff, parts));
        }
    }

    private void check(Staff staff, String[] parts) {
        boolean seen = parts[1].equals("proposals") ? seesProposal(staff, parts[2]) : seesRound(staff, parts[2]);
        boolean named = parts.length > 4 && NAMING.contains(parts[3]) && parts[4].matches(ID);
        if (!seen || named && !seesMentee(staff, parts[4])) {
            throw new NotFoundException();
        }
    }

    /** A round of the whole association is everybody's; its review lists to each what each may see. */
    private boolean seesRound(Staff staff, String id) {
        return rounds.findByAssociationIdAndId(staff.associationId(), id)
                .map(round -> round.scope() == null || round.scope().seenBy(staff)).orElse(true);
    }

    private boolean seesProposal(Staff staff, String id) {
        return proposals.findByAssociationIdAndId(staff.associationId(), id).map(proposal -> seesMentee(staff, proposal.menteeId())).orElse(true);
    }

    private boolean seesMentee(Staff staff, String id) {
        return mentees.findByAssociationIdAndId(staff.associationId(), id)
                .map(mentee -> staff.sees(mentee.branchId(), mentee.coordinatorId())).orElse(true);
    }
}
