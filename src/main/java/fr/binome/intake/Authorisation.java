package fr.binome.intake;

import fr.binome.account.Association;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.platform.token.Token;

/** What a parent's link is about. */
record Authorisation(Token token, Association association, Mentee mentee, Guardian guardian) {
}
