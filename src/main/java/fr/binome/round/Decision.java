package fr.binome.round;

/**
 * What the staff said to a proposal. REFUSED: not in this round, nor soon; FORBIDDEN: never. DROPPED: nobody decided, and
 * its round was archived, run again, or somebody took its place by hand. SCENARIO: a question what if, nothing to decide.
 */
public enum Decision {
    PENDING, ACCEPTED, REFUSED, FORBIDDEN, DROPPED, SCENARIO
}
