package fr.binome.round;

/** What the staff said to a proposal. DROPPED: nobody decided, and its round was archived. */
public enum Decision {
    PENDING, ACCEPTED, REFUSED, DROPPED
}
