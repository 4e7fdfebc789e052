package fr.binome.intake;

/** A parent's valid answer; the phone is empty in a refusal. */
record AuthorisationForm(boolean agrees, String name, String relation, String phone) {
}
