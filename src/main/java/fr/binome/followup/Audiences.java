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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return side == Side.MENTOR ? Audience.of(duo.mentor()) : ofMentees(List.of(duo), now).get(duo.pair().id());
    }

    /** Who is asked on the young person's side, by the pair's id, in two queries an association and one for each protected file. */
    Map<String, Audience> ofMentees(Collection<Duo> duos, Instant now) {
        Map<String, Audience> all = new HashMap<>();
        duos.stream().collect(Collectors.groupingBy(duo -> duo.association().id()))
                .forEach((association, some) -> all.putAll(ofMentees(association, some, now)));
        return all;
    }

    private Map<String, Audience> ofMentees(String association, List<Duo> duos, Instant now) {
        Map<String, Entourage> around = guardians.around(association, duos.stream().map(Duo::mentee).distinct().toList());
        Map<String, Audience> all = new HashMap<>();
        duos.forEach(duo -> all.put(duo.pair().id(), among(duo, around.get(duo.mentee().id()), now)));
        return shared(association, all);
    }

    private static Audience among(Duo duo, Entourage around, Instant now) {
        Mentee mentee = duo.mentee();
        boolean young = mentee.ageOn(LocalDate.ofInstant(now, duo.association().zone())) < YOUNG;
        Optional<Guardian> parent = young || mentee.channel() == Channel.VIA
                ? around.reached().stream().filter(each -> hasText(each.email()) || hasText(each.phone())).findFirst() : Optional.empty();
        Recipient recipient = parent.map(each -> Recipient.of(each, mentee)).orElseGet(() -> Recipient.of(mentee));
        return new Audience(recipient, parent.isPresent() ? mentee.firstName() : null,
                mails(recipient) && around.everybody().stream().anyMatch(each -> EmailAddress.same(each.email(), mentee.email())));
    }

    /** An address of a parent, a brother or a sister as well. */
    private Map<String, Audience> shared(String association, Map<String, Audience> all) {
        List<String> addresses = all.values().stream().filter(each -> !each.shared() && mails(each.recipient()))
                .map(each -> each.recipient().address()).distinct().toList();
        List<String> shared = addresses.isEmpty() ? List.of() : checkIns.sharedAddresses(association, addresses);
        all.replaceAll((pair, each) -> each.shared() || !mails(each.recipient()) || shared.stream().noneMatch(each.recipient().address()::equalsIgnoreCase)
                ? each : new Audience(each.recipient(), each.child(), true));
        return all;
    }

    private static boolean mails(Recipient recipient) {
        return hasText(recipient.address()) && recipient.channel() == fr.binome.mail.Channel.MAIL;
    }

    private static boolean hasText(String text) {
        return text != null && !text.isBlank();
    }
}
