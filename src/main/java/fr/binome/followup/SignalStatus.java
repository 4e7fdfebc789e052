package fr.binome.followup;

/** A signal is open until somebody was reached. */
enum SignalStatus {
    OPEN, CLOSED
}
