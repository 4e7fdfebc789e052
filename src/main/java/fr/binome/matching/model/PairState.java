package fr.binome.matching.model;

/** What is known of a pair before the round. */
public enum PairState {
    /** Meets already: counts in the mentor's capacity and slots; the mentee is not in the round. */
    ACTIVE,
    /** Decided by a coordinator: is in the plan, may break overridable rules only. */
    PINNED,
    /** Proposed before: kept where possible, for {@code keep} points. */
    KEEP,
    /** Excluded by a coordinator. */
    FORBIDDEN,
    /** Refused by one of the two. */
    REFUSED,
    /** Met before and was closed. */
    FAILED;

    /** Whether the mentor's place and slot are taken before the round starts. */
    public boolean isSettled() {
        return this == ACTIVE || this == PINNED;
    }

    /** Whether the pair must not be proposed. */
    public boolean isExcluded() {
        return this == FORBIDDEN || this == REFUSED || this == FAILED;
    }
}
