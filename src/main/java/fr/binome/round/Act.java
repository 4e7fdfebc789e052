package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.platform.Ids;
import java.time.Instant;

/**
 * One press of a button: who, in which round, when, and how long each proposal was looked at before.
 *
 * @param batchId the same for all proposals that the press changes
 * @param millis for one proposal, at most {@link #LONGEST}
 */
record Act(Staff staff, String roundId, String batchId, DecisionStep.Kind kind, Instant at, int millis) {

    /** Who went for lunch with the page open did not think for an hour. */
    static final int LONGEST = 300_000;

    static Act of(Staff staff, String roundId, DecisionStep.Kind kind, Instant at, long millis) {
        return new Act(staff, roundId, Ids.next(), kind, at, (int) Math.max(0, Math.min(LONGEST, millis)));
    }

    String association() {
        return staff.associationId();
    }
}
