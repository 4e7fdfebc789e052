package fr.binome.followup;

/** Where somebody does not feel safe, as far as the person wishes to say. */
enum Place {
    MENTOR, HOME, ELSEWHERE, NOT_SAID
}
