package fr.binome.people;

/** The life of a mentor's file. */
public enum MentorStatus {
    DRAFT, TO_CHECK, AVAILABLE, FULL, PAUSED, LEFT
}
