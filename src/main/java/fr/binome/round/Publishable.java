package fr.binome.round;

import java.util.List;

/**
 * What of the accepted proposals can become pairs at this moment.
 *
 * @param fit what can, each with another mentee
 * @param unfit what cannot any more, and why
 */
record Publishable(List<Proposal> fit, List<Unfit> unfit) {

    /** An accepted proposal that something has overtaken; {@code key} names the sentence that says what. */
    record Unfit(Proposal proposal, String key) {
    }
}
