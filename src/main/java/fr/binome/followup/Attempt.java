package fr.binome.followup;

import fr.binome.platform.database.QueryRow;
import java.time.Instant;

/** A call to a young person, because of a signal or not. */
@QueryRow
record Attempt(Instant at, CallOutcome outcome) {

    boolean inVain() {
        return outcome == CallOutcome.NO_ANSWER || outcome == CallOutcome.MESSAGE_LEFT;
    }
}
