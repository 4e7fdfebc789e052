package fr.binome.round;

import fr.binome.account.Audit;
import fr.binome.platform.Ids;
import jakarta.inject.Singleton;

/** Changes proposals and writes down what they were, so that a decision can be taken back. Call in a transaction. Thread-safe. */
@Singleton
class DecisionBook {

    private final ProposalRepository proposals;
    private final DecisionStepRepository steps;
    private final Audit audit;

    DecisionBook(ProposalRepository proposals, DecisionStepRepository steps, Audit audit) {
        this.proposals = proposals;
        this.steps = steps;
        this.audit = audit;
    }

    /**
     * @param seen the version that the member was looking at
     * @param action what the audit calls it
     * @return false if somebody was quicker
     */
    boolean change(Act act, Proposal proposal, long seen, Decision to, boolean locked, String reason, String action) {
        boolean open = to == Decision.PENDING;
        if (proposals.change(act.association(), proposal.id(), seen, to, locked, reason, open ? null : act.staff().memberId(),
                open ? null : act.at()) == 0) {
            return false;
        }
        steps.save(step(act, proposal, proposal.decision(), seen + 1));
        audit.record(act.association(), act.staff().memberId(), action, "proposal", proposal.id(), reason);
        return true;
    }

    /** Stores a proposal that the member made. */
    Proposal make(Act act, Proposal made) {
        Proposal saved = proposals.save(made);
        steps.save(step(act, saved, null, saved.version()));
        audit.record(act.association(), act.staff().memberId(), "proposal.made", "proposal", saved.id(), saved.decisionReason());
        return saved;
    }

    private static DecisionStep step(Act act, Proposal was, Decision before, long versionAfter) {
        return new DecisionStep(Ids.next(), act.association(), act.roundId(), act.batchId(), was.id(), act.staff().memberId(), act.kind(),
                before, was.locked(), was.decisionReason(), was.decidedBy(), was.decidedAt(), versionAfter, act.millis(), act.at(), null);
    }
}
