package fr.binome.round;

/** The life of a matching round. A failed round can be started again; an archived one is history. */
public enum RoundStatus {
    DRAFT, SOLVING, FAILED, REVIEW, PUBLISHED, ARCHIVED;

    /** Whether the solver may be started. */
    boolean startable() {
        return this == DRAFT || this == FAILED;
    }

    /** Whether proposals are there to look at. */
    boolean solved() {
        return this == REVIEW || this == PUBLISHED || this == ARCHIVED;
    }
}
