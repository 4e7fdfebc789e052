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
        return by(mentor.channel(), mentor.email(), mentor.phone(), List.of());
    }

    /** A young person without a phone is called at a guardian's. */
    static Contact of(Mentee mentee, List<Guardian> guardians) {
        return by(mentee.channel(), mentee.email(), mentee.phone(), guardians);
    }

    private static Contact by(fr.binome.people.Channel wish, String email, String phone, List<Guardian> guardians) {
        if (wish == fr.binome.people.Channel.MAIL && email != null) {
            return new Contact(Channel.MAIL, email, true);
        }
        if (wish != fr.binome.people.Channel.VIA && phone != null) {
            return new Contact(Channel.PHONE, phone, true);
        }
        String number = guardians.stream().map(Guardian::phone).filter(Objects::nonNull).findFirst().orElse(phone);
        return new Contact(Channel.PHONE, number, false);
    }
}
