package fr.binome.pairing;

import fr.binome.people.Guardian;
import fr.binome.platform.Clock;
import fr.binome.platform.Ids;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each side of a pair may see of the other, by what both sides and the guardians have ticked (R15b). A minor's own number
 * or address needs the ticks of the young person and of a guardian; otherwise there is the guardian's number, if ticked.
 * Thread-safe.
 */
@Singleton
final class ContactCards {

    /** One line: the key of its label, whose it is, and the number or address. */
    record Line(String labelKey, String whose, String value) {
    }

    private final ContactPermissionRepository permissions;
    private final PairEventRepository events;
    private final IntroductionGate introduction;
    private final SafeguardingGate gate;
    private final Clock clock;

    ContactCards(ContactPermissionRepository permissions, PairEventRepository events, IntroductionGate introduction, SafeguardingGate gate,
                 Clock clock) {
        this.permissions = permissions;
        this.events = events;
        this.introduction = introduction;
        this.gate = gate;
        this.clock = clock;
    }

    /** Replaces what {@code giver} allows, in the caller's transaction. */
    void allow(Pair pair, String giver, List<ContactKind> kinds, String by) {
        permissions.forget(pair.associationId(), pair.id(), giver);
        kinds.forEach(kind -> permissions.save(new ContactPermission(Ids.next(), pair.associationId(), pair.id(), giver, kind, clock.now(), by)));
    }

    /**
     * Whether contacts of this pair may be looked at now: both have said yes, nobody holds it or its mentor or has closed it, and
     * the gate is open. Until the two are introduced everything that the introduction asks for must stand: a number is one.
     */
    boolean open(PairPeople people) {
        LocalDate today = clock.today(people.association().zone());
        return together(people.pair()) && (people.pair().introducedOn() == null ? introduction.obstacle(people, today).isEmpty()
                : gate.hindrance(people.mentee(), people.mentor(), today).isEmpty());
    }

    /** An end that began while the pair was on hold opens nothing that the hold had shut. */
    private boolean together(Pair pair) {
        return switch (pair.status()) {
            case TO_INTRODUCE, ACTIVE, PAUSED -> true;
            case CLOSING -> events.endedFromHold(pair.associationId(), pair.id()) == 0;
            default -> false;
        };
    }

    /** What {@code reader} may see of the other side; empty if nothing was ticked. Does not ask whether the page is {@link #open}. */
    List<Line> shownTo(Side reader, PairPeople people) {
        List<ContactPermission> all = permissions.findByAssociationIdAndPairId(people.pair().associationId(), people.pair().id());
        List<Line> lines = new ArrayList<>();
        if (reader == Side.MENTEE) {
            Set<ContactKind> mentor = of(all, Side.MENTOR.name());
            add(lines, mentor.contains(ContactKind.PHONE), "contact.phone", people.mentor().firstName(), people.mentor().phone());
            add(lines, mentor.contains(ContactKind.MAIL), "contact.mail", people.mentor().firstName(), people.mentor().email());
            return lines;
        }
        Set<ContactKind> mentee = of(all, Side.MENTEE.name());
        Set<ContactKind> guardian = of(all, ContactPermission.GUARDIAN);
        boolean adult = !people.mentee().minorOn(clock.today(people.association().zone()));
        add(lines, mentee.contains(ContactKind.PHONE) && (adult || guardian.contains(ContactKind.CHILD_PHONE)), "contact.phone",
                people.mentee().firstName(), people.mentee().phone());
        add(lines, mentee.contains(ContactKind.MAIL) && (adult || guardian.contains(ContactKind.CHILD_MAIL)), "contact.mail",
                people.mentee().firstName(), people.mentee().email());
        if (!adult && lines.isEmpty() && guardian.contains(ContactKind.PHONE)) {
            people.guardians().stream().filter(each -> each.phone() != null).findFirst()
                    .ifPresent(each -> lines.add(new Line("contact.guardian", name(each), each.phone())));
        }
        return lines;
    }

    private static String name(Guardian guardian) {
        return Objects.requireNonNullElse(guardian.name(), "");
    }

    private static void add(List<Line> lines, boolean allowed, String key, String whose, @Nullable String value) {
        if (allowed && value != null) {
            lines.add(new Line(key, whose, value));
        }
    }

    private static Set<ContactKind> of(List<ContactPermission> all, String giver) {
        return all.stream().filter(each -> each.giver().equals(giver)).map(ContactPermission::kind).collect(Collectors.toSet());
    }
}
