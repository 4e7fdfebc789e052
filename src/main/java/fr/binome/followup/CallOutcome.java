package fr.binome.followup;

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

    /** Whether the signal is settled with it. */
    boolean closes() {
        return this == REACHED || this == DONE || this == NOTHING;
    }
}
