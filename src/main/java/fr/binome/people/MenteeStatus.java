package fr.binome.people;

/** The life of a young person's file, from the first step of the form to the end. */
public enum MenteeStatus {
    DRAFT, AWAITING_CONSENT, WAITING, PROPOSED, PAIRED, PAUSED, LEFT
}
