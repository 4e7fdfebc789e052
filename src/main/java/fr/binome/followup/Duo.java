package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;

/** A pair with its two people, read for one letter or one page. */
record Duo(Association association, Pair pair, Mentee mentee, Mentor mentor) {

    String firstName(Side side) {
        return side == Side.MENTEE ? mentee.firstName() : mentor.firstName();
    }

    static Side other(Side side) {
        return side == Side.MENTEE ? Side.MENTOR : Side.MENTEE;
    }
}
