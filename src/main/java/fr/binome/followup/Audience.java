package fr.binome.followup;

import fr.binome.mail.Reader;
import fr.binome.pairing.Side;
import fr.binome.people.Mentor;
import fr.binome.people.Readers;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * Who is asked for one side of a pair.
 *
 * @param child the first name of the young person for whom a parent answers; null if people answer for themselves
 * @param shared whether somebody else reads at the same address: then no partner is named, and no answer shown again
 */
record Audience(Recipient recipient, @Nullable String child, boolean shared) {

    static Audience of(Mentor mentor) {
        return new Audience(Recipient.of(mentor), null, false);
    }

    /** Stored with the check-in. */
    enum Kind {
        SELF, GUARDIAN
    }

    Kind kind() {
        return child == null ? Kind.SELF : Kind.GUARDIAN;
    }

    /** Whose waking hours a letter keeps. */
    Reader reader(Duo duo, Instant now) {
        return child != null ? Readers.guardianOf(duo.mentee())
                : side() == Side.MENTEE ? Readers.of(duo.mentee(), now) : Readers.of(duo.mentor());
    }

    Side side() {
        return recipient.side();
    }
}
