package fr.binome.pairing;

/** What a guardian says to a mentor. Stored by name. */
enum GuardianAnswer {
    NO_OBJECTION,
    OBJECTS
}
