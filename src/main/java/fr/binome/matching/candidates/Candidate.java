package fr.binome.matching.candidates;

import fr.binome.matching.model.Periods;

/**
 * A feasible pair as the planning sees it.
 *
 * @param mentee          index in the problem's mentees
 * @param mentor          index in the problem's mentors
 * @param scoreThousandths pair points
 * @param slots           shared periods in which the mentor is free, empty when the two can only exchange messages
 * @param async           whether they may meet by messages, without a slot
 * @param kept            whether the pair was proposed before and should be kept
 */
public record Candidate(int mentee, int mentor, int scoreThousandths, Periods slots, boolean async, boolean kept) {

    /** Whether the mentor has a slot for this mentee before anybody else of the round takes one. */
    public boolean hasSlot() {
        return async || !slots.isEmpty();
    }
}
