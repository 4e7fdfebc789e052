package fr.binome.followup;

import fr.binome.mail.Channel;
import fr.binome.mail.RecipientKind;
import fr.binome.pairing.Side;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;

/**
 * One side of a pair as somebody who gets letters.
 *
 * @param address e-mail address or phone number, as {@code channel} says; null for a call without a known number
 */
record Recipient(Side side, RecipientKind kind, String id, String firstName, String name, Channel channel, String address, String language) {

    static Recipient of(Mentee mentee) {
        return of(Side.MENTEE, mentee.id(), mentee.firstName(), mentee.name(), mentee.channel(), mentee.email(),
                mentee.phone(), mentee.language());
    }

    static Recipient of(Mentor mentor) {
        return of(Side.MENTOR, mentor.id(), mentor.firstName(), mentor.name(), mentor.channel(), mentor.email(),
                mentor.phone(), mentor.language());
    }

    /** A parent who answers for the child. */
    static Recipient of(Guardian guardian, Mentee child) {
        boolean mail = guardian.email() != null && !guardian.email().isBlank();
        return new Recipient(Side.MENTEE, RecipientKind.GUARDIAN, guardian.id(), guardian.name(), guardian.name(),
                mail ? Channel.MAIL : Channel.PHONE, mail ? guardian.email() : guardian.phone(), child.language());
    }

    /** Whoever cannot be written to is called; VIA means that the coordinator asks through a helper, which is a call, too. */
    private static Recipient of(Side side, String id, String firstName, String name, fr.binome.people.Channel wish,
                                String email, String phone, String language) {
        boolean mail = wish == fr.binome.people.Channel.MAIL && email != null && !email.isBlank();
        return new Recipient(side, side == Side.MENTEE ? RecipientKind.MENTEE : RecipientKind.MENTOR, id, firstName, name, mail ? Channel.MAIL : Channel.PHONE, mail ? email : phone, language);
    }
}
