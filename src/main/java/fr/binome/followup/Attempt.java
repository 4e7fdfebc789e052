package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A call to a young person, because of a signal or not. */
@Introspected
record Attempt(Instant at, CallOutcome outcome) {

    boolean inVain() {
        return outcome == CallOutcome.NO_ANSWER || outcome == CallOutcome.MESSAGE_LEFT;
    }
}
