package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalLevel;

/** What came of a call. */
enum CallOutcome {
    /** The person was reached: closes the signal, a red one with a note only. */
    REACHED,
    MESSAGE_LEFT,
    /** The next try is on another half-day. */
    NO_ANSWER,
    /** On a day that the coordinator chooses. */
    CALL_AGAIN,
    /** Settled without a call; for what is not red. */
    DONE,
    /** Somebody was reached and had nothing to report; for what is not red. */
    NOTHING;

    /** Whether it may be said of a line: what is red is settled by reaching somebody, what was promised as a talk by a talk. */
    boolean fits(SignalLevel level, Reason reason) {
        return switch (this) {
            case NOTHING -> level != SignalLevel.RED;
            case DONE -> level != SignalLevel.RED && !reason.needsTalk();
            default -> true;
        };
    }

    /** Whether the signal is settled with it. */
    boolean closes() {
        return this == REACHED || this == DONE || this == NOTHING;
    }
}
