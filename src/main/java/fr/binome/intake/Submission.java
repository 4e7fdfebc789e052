package fr.binome.intake;

/**
 * A form that is sent.
 *
 * @param id of the draft, so that sending twice makes one person
 * @param language of the pages, in which the person will be written to
 */
record Submission<F>(String id, String language, F answers) {
}
