package fr.binome.intake;

/**
 * Whom a form is for.
 *
 * @param tooYoung key of the sentence for those under {@code youngest}; {0} is the age
 * @param tooOld key of the sentence for those above {@code oldest}; {0} is the age
 * @param contactFrom the age from which somebody needs an e-mail or phone of their own
 */
record AgeRule(int youngest, int oldest, String tooYoung, String tooOld, int contactFrom) {
}
