package fr.binome.followup;

/** How far a check-in has come. Whatever it is, its link can be answered until it expires. */
enum CheckInStatus {
    /** Sent, perhaps reminded, not answered yet. */
    OPEN,
    ANSWERED,
    /** Asked twice and not answered. */
    SILENT,
    /** Nothing more is sent about it, because somebody of the pair does not feel safe or has left. */
    STOPPED
}
