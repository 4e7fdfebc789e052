package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.mail.Reader;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import fr.binome.people.Readers;
import java.time.Instant;

/** A pair with its two people, read for one letter or one page. */
record Duo(Association association, Pair pair, Mentee mentee, Mentor mentor) {

    Recipient recipient(Side side) {
        return side == Side.MENTEE ? Recipient.of(mentee) : Recipient.of(mentor);
    }

    /** Whose waking hours a letter to {@code side} keeps. */
    Reader reader(Side side, Instant now) {
        return side == Side.MENTEE ? Readers.of(mentee, now) : Readers.of(mentor);
    }

    String firstName(Side side) {
        return side == Side.MENTEE ? mentee.firstName() : mentor.firstName();
    }

    static Side other(Side side) {
        return side == Side.MENTEE ? Side.MENTOR : Side.MENTEE;
    }
}
