package fr.binome.followup;

import fr.binome.pairing.Side;
import fr.binome.people.Channel;
import fr.binome.people.EmailAddress;
import fr.binome.people.Entourage;
import fr.binome.people.Guardian;
import fr.binome.people.Guardians;
import fr.binome.people.Mentee;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds who is asked: a parent for a child under eleven and for whoever is reached through somebody else, else the person
 * (requirement R16b). Thread-safe.
 */
@Singleton
final class Audiences {

    private static final int YOUNG = 11;

    private final Guardians guardians;
    private final CheckInRepository checkIns;

    Audiences(Guardians guardians, CheckInRepository checkIns) {
        this.guardians = guardians;
        this.checkIns = checkIns;
    }

    Audience of(Duo duo, Side side, Instant now) {
        if (side == Side.MENTOR) {
            return new Audience(Recipient.of(duo.mentor()), null, false);
        }
        Mentee mentee = duo.mentee();
        Entourage around = guardians.around(mentee);
        boolean young = mentee.ageOn(LocalDate.ofInstant(now, duo.association().zone())) < YOUNG;
        Optional<Guardian> parent = young || mentee.channel() == Channel.VIA
                ? around.reached().stream().filter(each -> hasText(each.email()) || hasText(each.phone())).findFirst() : Optional.empty();
        Recipient recipient = parent.map(each -> Recipient.of(each, mentee)).orElseGet(() -> Recipient.of(mentee));
        return new Audience(recipient, parent.isPresent() ? mentee.firstName() : null, shared(mentee, recipient, around.everybody()));
    }

    /** An address of a parent, a brother or a sister as well. */
    private boolean shared(Mentee mentee, Recipient recipient, List<Guardian> parents) {
        if (!hasText(recipient.address()) || recipient.channel() != fr.binome.mail.Channel.MAIL) {
            return false;
        }
        return parents.stream().anyMatch(parent -> EmailAddress.same(parent.email(), mentee.email()))
                || checkIns.menteesAt(mentee.associationId(), recipient.address()) > 1;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
