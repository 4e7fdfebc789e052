package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** What a member of the team says to a proposal; who, when and why is kept. Thread-safe. */
@Singleton
class Decisions {

    private final ProposalRepository proposals;
    private final RoundRepository rounds;
    private final Audit audit;
    private final Clock clock;

    Decisions(ProposalRepository proposals, RoundRepository rounds, Audit audit, Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.audit = audit;
        this.clock = clock;
    }

    /** The proposal of this id in the member's association, or 404. */
    Proposal get(Staff staff, String id) {
        return proposals.findByAssociationIdAndId(staff.associationId(), id).orElseThrow(NotFoundException::new);
    }

    /**
     * Decides, or takes a decision back with {@link Decision#PENDING}, as long as the proposal is not published.
     *
     * @param seen the version that the member was looking at; if somebody has decided since, page 409
     * @param reason of a refusal, else empty
     */
    @Transactional
    void decide(Staff staff, Proposal proposal, long seen, Decision decision, String reason) {
        String back = "/rounds/" + proposal.roundId() + "?pair=" + proposal.id();
        boolean undone = decision == Decision.PENDING;
        Instant now = clock.now();
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), proposal.roundId()).orElseThrow();
        if (round.status() != RoundStatus.REVIEW) {
            throw new ConflictException(back, "round.conflict.closed");
        }
        if (proposals.decide(staff.associationId(), proposal.id(), seen, decision, reason, undone ? null : staff.memberId(),
                undone ? null : now) == 0) {
            throw new ConflictException(back, "round.conflict.decided");
        }
        audit.record(staff.associationId(), staff.memberId(), action(decision), "proposal", proposal.id(), reason);
        rounds.completeIfDone(staff.associationId(), round.id(), now);
    }

    private static String action(Decision decision) {
        return switch (decision) {
            case ACCEPTED -> "proposal.accepted";
            case REFUSED -> "proposal.refused";
            case PENDING -> "proposal.reopened";
            case DROPPED -> throw new IllegalArgumentException("Nobody decides (DROPPED); a round's archiving does.");
        };
    }
}
