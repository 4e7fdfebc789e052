package fr.binome.people;

/** What somebody agreed to. */
public enum ConsentKind {
    /** Use of the answers of the form, by the person, or by a parent together with a child under 15. */
    OWN_DATA,
    /** A minor's taking part, by a holder of parental authority. */
    PARENTAL_AUTHORISATION,
    /** Another holder of parental authority has objected in writing; withdrawn once that is settled. The opposite of a consent, kept like one. */
    PARENTAL_OBJECTION,
    /** The team has something to complete before a match, and says not what; withdrawn once it is. */
    TEAM_HOLD,
    /** The mentor's charter. */
    CHARTER,
    /** Keeping what a young person needs so that meeting works. */
    ADJUSTMENT
}
