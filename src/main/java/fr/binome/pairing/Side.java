package fr.binome.pairing;

/** The two people of a pair. */
public enum Side {
    MENTOR, MENTEE
}
