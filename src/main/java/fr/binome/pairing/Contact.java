package fr.binome.pairing;

import fr.binome.mail.Channel;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import io.micronaut.core.annotation.Nullable;
import java.util.List;
import java.util.Objects;

/**
 * How one person of a pair is reached.
 *
 * @param address an e-mail address or a phone number; null when staff have to find out
 * @param own whether it is the person's own, not a guardian's
 */
record Contact(Channel channel, @Nullable String address, boolean own) {

    static Contact of(Mentor mentor) {
        return byMail(mentor.channel(), mentor.email()) ? new Contact(Channel.MAIL, mentor.email(), true) : callOf(mentor);
    }

    static Contact of(Mentee mentee, List<Guardian> guardians) {
        return byMail(mentee.channel(), mentee.email()) ? new Contact(Channel.MAIL, mentee.email(), true) : callOf(mentee, guardians);
    }

    static Contact callOf(Mentor mentor) {
        return new Contact(Channel.PHONE, mentor.phone(), true);
    }

    /** A young person without a phone, or reached through somebody, is called at a guardian's. */
    static Contact callOf(Mentee mentee, List<Guardian> guardians) {
        String guardianPhone = guardians.stream().map(Guardian::phone).filter(Objects::nonNull).findFirst().orElse(null);
        boolean own = guardianPhone == null || mentee.phone() != null && mentee.channel() != fr.binome.people.Channel.VIA;
        return new Contact(Channel.PHONE, own ? mentee.phone() : guardianPhone, own);
    }

    private static boolean byMail(fr.binome.people.Channel wish, String email) {
        return wish == fr.binome.people.Channel.MAIL && email != null;
    }
}
