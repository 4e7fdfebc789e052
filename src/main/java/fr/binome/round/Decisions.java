package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** What a member of the team says to a proposal; who, when and why is kept. Thread-safe. */
@Singleton
class Decisions {

    private final ProposalRepository proposals;
    private final RoundRepository rounds;
    private final ReviewGate gate;
    private final Places places;
    private final DecisionBook book;
    private final Clock clock;

    Decisions(ProposalRepository proposals, RoundRepository rounds, ReviewGate gate, Places places, DecisionBook book, Clock clock) {
        this.proposals = proposals;
        this.rounds = rounds;
        this.gate = gate;
        this.places = places;
        this.book = book;
        this.clock = clock;
    }

    /** The proposal of this id in the member's association, or 404. */
    Proposal get(Staff staff, String id) {
        return proposals.findByAssociationIdAndId(staff.associationId(), id)
                .filter(proposal -> proposal.decision() != Decision.SCENARIO).orElseThrow(NotFoundException::new);
    }

    /**
     * Decides, locks, or takes a decision back with {@link Verdict#PENDING}, as long as the proposal is not published.
     *
     * @param seen the version that the member was looking at; if somebody has decided since, page 409
     * @param reason of a refusal, else empty
     * @param millis how long the proposal was looked at
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    void decide(Staff staff, Proposal proposal, long seen, Verdict verdict, String reason, long millis) {
        String back = "/rounds/" + proposal.roundId() + "?pair=" + proposal.id();
        gate.enter(staff, proposal.roundId(), back);
        Decision to = verdict.decision(proposal.decision());
        if (proposal.decision() == Decision.DROPPED) {
            throw new ConflictException(back, "round.conflict.decided");
        }
        if (to == Decision.ACCEPTED && proposal.decision() != Decision.ACCEPTED) {
            places.take(proposal, back);
        } else if (to == Decision.PENDING && !proposal.open()) {
            places.reopen(proposal, back);
        }
        Act act = Act.of(staff, proposal.roundId(), DecisionStep.Kind.of(verdict), clock.now(), millis);
        String said = verdict.needsReason() || to == Decision.PENDING && !proposal.origin().byHand() ? reason : proposal.decisionReason();
        if (!book.change(act, proposal, seen, to, verdict.locked(proposal.locked()), said, verdict.action())) {
            throw new ConflictException(back, "round.conflict.decided");
        }
        rounds.completeIfDone(staff.associationId(), proposal.roundId(), act.at());
    }
}
