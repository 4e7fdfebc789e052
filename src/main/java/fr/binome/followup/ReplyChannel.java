package fr.binome.followup;

/** How an answer came. */
enum ReplyChannel {
    /** Tapped on the page behind a mailed link. */
    WEB,
    /** Said on the phone and ticked by staff. */
    PHONE
}
