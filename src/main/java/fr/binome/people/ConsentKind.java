package fr.binome.people;

/** What somebody agreed to. */
public enum ConsentKind {
    /** Use of the answers of the form, by the person, or by a parent together with a child under 15. */
    OWN_DATA,
    /** A minor's taking part, by a holder of parental authority. */
    PARENTAL_AUTHORISATION,
    /** The mentor's charter. */
    CHARTER,
    /** Keeping what a young person needs so that meeting works. */
    ADJUSTMENT
}
