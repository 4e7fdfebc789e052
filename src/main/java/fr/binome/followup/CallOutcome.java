package fr.binome.followup;

/** What came of a call. */
enum CallOutcome {
    /** The person was reached: closes the signal, a red one with a note only. */
    REACHED,
    MESSAGE_LEFT,
    /** The next try is on another half-day. */
    NO_ANSWER,
    /** On a day that the coordinator chooses. */
    CALL_AGAIN
}
