package fr.binome.followup;

/** Why a pair ends; each side has its own. The names are stored and never change. */
enum ClosureReason {
    GOAL_REACHED,
    TERM,
    NO_NEED,
    MENTEE_STOPS,
    MENTEE_UNREACHABLE,
    MENTEE_MOVED,
    MENTOR_TIME,
    MENTOR_MOVED,
    TOO_DIFFICULT,
    NO_UNDERSTANDING,
    PROFESSIONAL,
    AUTHORISATION,
    /** For the owner, the deputy and safeguarding only. */
    PROTECTION,
    OTHER;

    String labelKey() {
        return "followup.closure.reason." + name();
    }

    /** Whether the mentor is the one who leaves, which the young person learns by a call first. */
    boolean mentorLeaves() {
        return this == MENTOR_TIME || this == MENTOR_MOVED || this == TOO_DIFFICULT;
    }
}
