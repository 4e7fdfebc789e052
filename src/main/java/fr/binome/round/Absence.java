package fr.binome.round;

/** Why somebody who waits, or a mentor who is available, does not take part in a round; the first that applies is told. */
enum Absence {
    /** Of another branch than the one chosen. */
    BRANCH,
    /** In none of the publics chosen. */
    PUBLIC,
    /** Waiting since later than the day chosen. */
    RECENT,
    /** Without all consents. */
    CONSENT,
    /** Held by a pair, or by a proposal of another round. */
    HELD,
    /** A mentor of another branch than the one chosen. */
    MENTOR_BRANCH,
    /** A mentor whose places are all taken. */
    MENTOR_FULL
}
