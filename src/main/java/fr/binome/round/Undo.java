package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.account.Staff;
import fr.binome.platform.Clock;
import fr.binome.web.ConflictException;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Takes a member's latest decisions back, one press after the other. What somebody else has decided since, what is published
 * and what a run has overtaken stays. Thread-safe.
 */
@Singleton
class Undo {

    private final DecisionStepRepository steps;
    private final ProposalRepository proposals;
    private final RoundRepository rounds;
    private final ReviewGate gate;
    private final Places places;
    private final Audit audit;
    private final Clock clock;

    Undo(DecisionStepRepository steps, ProposalRepository proposals, RoundRepository rounds, ReviewGate gate, Places places,
         Audit audit, Clock clock) {
        this.steps = steps;
        this.proposals = proposals;
        this.rounds = rounds;
        this.gate = gate;
        this.places = places;
        this.audit = audit;
        this.clock = clock;
    }

    /** What {@link #undo} would take back. */
    Optional<DecisionStep> latest(Staff staff, String roundId, Instant since) {
        return steps.latest(staff.associationId(), roundId, staff.memberId(), since);
    }

    /**
     * Takes the press named {@code batchId} back if it is still the member's latest one.
     *
     * @return the proposals as they were, undone; empty if there is nothing to take back any more
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    List<Proposal> undo(Staff staff, String roundId, String batchId) {
        String back = "/rounds/" + roundId;
        gate.enter(staff, roundId, back);
        Round round = rounds.findByAssociationIdAndId(staff.associationId(), roundId).orElseThrow();
        Optional<DecisionStep> latest = latest(staff, roundId, round.finishedAt());
        if (latest.isEmpty() || !latest.get().batchId().equals(batchId)) {
            return List.of();
        }
        List<DecisionStep> batch = steps.findByAssociationIdAndBatchIdOrderById(staff.associationId(), batchId);
        Map<String, Proposal> changed = proposals.findByAssociationIdAndIdIn(staff.associationId(),
                batch.stream().map(DecisionStep::proposalId).toList()).stream().collect(Collectors.toMap(Proposal::id, proposal -> proposal));
        // What was made goes first, so that what it stood in for finds its people free again.
        batch.stream().filter(step -> step.beforeDecision() == null).forEach(step -> restore(step, changed, back));
        batch.stream().filter(step -> step.beforeDecision() != null).forEach(step -> restore(step, changed, back));
        steps.undo(staff.associationId(), batchId, clock.now());
        audit.record(staff.associationId(), staff.memberId(), "round.undone", "round", roundId, latest.get().kind() + ", " + batch.size() + " proposals");
        return List.copyOf(changed.values());
    }

    private void restore(DecisionStep step, Map<String, Proposal> changed, String back) {
        Proposal proposal = changed.get(step.proposalId());
        Decision to = step.beforeDecision() == null ? Decision.DROPPED : step.beforeDecision();
        if (proposal == null || proposals.change(step.associationId(), step.proposalId(), step.versionAfter(), to, step.beforeLocked(),
                step.beforeReason(), step.beforeBy(), step.beforeAt()) == 0) {
            throw new ConflictException(back + (proposal == null ? "" : "?pair=" + proposal.id()), "round.conflict.undo");
        }
        if (to == Decision.ACCEPTED) {
            places.take(proposal, back);
        } else if (to == Decision.PENDING && !proposal.open()) {
            places.reopen(proposal, back);
        }
    }
}
