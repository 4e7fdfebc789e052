package fr.binome.pairing;

/**
 * Where a pair stands, from the proposal to the end. The names are stored and never change. The young person's yes is a
 * moment, not a state: it leads straight to {@link #TO_INTRODUCE} and stands among the pair's events.
 */
public enum PairStatus {
    /** The mentor has been asked; the young person knows nothing yet. */
    PROPOSED,
    /** The mentor has said yes; the young person has been asked. */
    MENTOR_ACCEPTED,
    /** Both have said yes; the coordinator brings them together. */
    TO_INTRODUCE,
    /** Introduced: every later day counts from then. */
    ACTIVE,
    /** Both rest for some weeks. */
    PAUSED,
    /** Stopped by staff until something is clear. */
    ON_HOLD,
    /** Its end is being prepared. */
    CLOSING,
    CLOSED,
    MENTOR_DECLINED,
    MENTEE_DECLINED,
    /** Nobody could be reached, and the coordinator has let it go. */
    LAPSED,
    /** One of the two, or a guardian, has stepped back after a first yes. */
    WITHDRAWN,
    /** The coordinator has taken it back. */
    CANCELLED;

    /** Whether the pair takes a place of the mentor and a slot. */
    public boolean living() {
        return ordinal() < CLOSED.ordinal();
    }

    /** Whether the pair has not been introduced yet. */
    public boolean beforeIntroduction() {
        return ordinal() < ACTIVE.ordinal();
    }

    /** The message key of the label, e.g. {@code pair.status.ACTIVE}. */
    public String labelKey() {
        return "pair.status." + name();
    }
}
