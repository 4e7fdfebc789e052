package fr.binome.round;

import io.micronaut.core.annotation.Nullable;

/** The member's latest decision, which can be taken back. */
record LastPress(String batchId, String sentence) {

    /** @param proposal that the step changed; null if it is gone */
    static LastPress of(DecisionStep step, @Nullable Proposal proposal, ProposalViews views, Wording wording) {
        String what = switch (step.kind()) {
            case PAGE -> wording.text("round.last.page");
            case SWAP -> wording.text("round.last.swap");
            default -> proposal == null ? "" : views.said(proposal);
        };
        return new LastPress(step.batchId(), wording.text("round.last", what));
    }
}
