package fr.binome.followup;

import fr.binome.account.Staff;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import jakarta.inject.Singleton;

/**
 * Knows which members of the team are themselves one of a pair: they neither answer for it nor read what the other one says
 * (requirement R17). People are told by their mail address. Thread-safe.
 */
@Singleton
final class OwnPairs {

    private final Concerns concerns;
    private final TeamMemberRepository members;

    OwnPairs(Concerns concerns, TeamMemberRepository members) {
        this.concerns = concerns;
        this.members = members;
    }

    boolean isOf(TeamMember member, Signal signal) {
        return concerns.of(signal).isOf(member.email());
    }

    boolean isOf(Staff staff, Signal signal) {
        return isOf(staff, concerns.of(signal));
    }

    boolean isOf(Staff staff, Concern concern) {
        return members.findByAssociationIdAndId(staff.associationId(), staff.memberId())
                .filter(member -> concern.isOf(member.email())).isPresent();
    }
}
