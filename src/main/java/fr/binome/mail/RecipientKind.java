package fr.binome.mail;

/** Whose id a letter carries, and why that person gets it. */
public enum RecipientKind {
    MENTEE,
    MENTOR,
    GUARDIAN,
    STAFF
}
