package fr.binome.pairing;

import fr.binome.account.Association;
import fr.binome.account.TeamMember;
import fr.binome.people.Guardian;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A pair with everybody whom a letter or a page about it names. */
record PairPeople(Pair pair, Mentee mentee, Mentor mentor, List<Guardian> guardians, TeamMember coordinator, Association association) {

    Contact contact(Side side) {
        return side == Side.MENTOR ? Contact.of(mentor) : Contact.of(mentee, guardians);
    }

    Contact callOf(Side side) {
        return side == Side.MENTOR ? Contact.callOf(mentor) : Contact.callOf(mentee, guardians);
    }

    String language(Side side) {
        return side == Side.MENTOR ? mentor.language() : mentee.language();
    }

    String firstName(Side side) {
        return side == Side.MENTOR ? mentor.firstName() : mentee.firstName();
    }

    /** The first name of the other of the two. */
    String partner(Side side) {
        return side == Side.MENTOR ? mentee.firstName() : mentor.firstName();
    }

    /** The day of an instant where the association is. */
    LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, association.zone());
    }

    /** Whether the member of the team is one of the two, and so must not follow them. */
    boolean include(TeamMember member) {
        return PairMembership.includes(mentee, mentor, member.email());
    }

    /** The same people around a newer state of their pair. */
    PairPeople with(Pair newer) {
        return new PairPeople(newer, mentee, mentor, guardians, coordinator, association);
    }
}
