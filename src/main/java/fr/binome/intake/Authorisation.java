package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.ConsentTexts;
import fr.binome.people.Mentee;
import fr.binome.platform.token.Token;

/**
 * What the link of whoever authorises is about.
 *
 * @param onBehalf whether staff noted this person to be asked in the parents' stead, who then need not be a parent
 */
record Authorisation(Token token, Association association, Mentee mentee, boolean onBehalf) {

    /** The version of the text that is agreed to. */
    String text() {
        return onBehalf ? ConsentTexts.AUTHORISATION_ON_BEHALF : ConsentTexts.PARENTAL_AUTHORISATION;
    }
}
