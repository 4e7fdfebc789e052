package fr.binome.followup;

import fr.binome.account.Association;
import fr.binome.account.AssociationRepository;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.mail.Outbox;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells the deputy, the lead and the safeguarding lead, once, about a red signal that nobody has settled in its time; "not
 * safe" when nobody has said by then that they have read it. Never one of the pair. Thread-safe.
 */
@Singleton
class Escalations {

    private final SignalRepository signals;
    private final AssociationRepository associations;
    private final TeamMemberRepository members;
    private final OwnPairs ownPairs;
    private final StaffLetters letters;
    private final Outbox outbox;

    Escalations(SignalRepository signals, AssociationRepository associations, TeamMemberRepository members, OwnPairs ownPairs,
                StaffLetters letters, Outbox outbox) {
        this.signals = signals;
        this.associations = associations;
        this.members = members;
        this.ownPairs = ownPairs;
        this.letters = letters;
        this.outbox = outbox;
    }

    /** @return how many signals were told about */
    int escalate(Instant now) {
        int told = 0;
        for (Signal late : signals.toEscalate(now)) {
            told += Watching.attempt(late.id(), () -> escalate(late, now));
        }
        return told;
    }

    @Transactional
    boolean escalate(Signal late, Instant now) {
        if (signals.escalated(late.associationId(), late.id(), now) == 0) {
            return false;
        }
        Association association = associations.findById(late.associationId()).orElseThrow();
        List<TeamMember> active = members.findByAssociationIdAndActiveTrueOrderByLastName(association.id());
        TeamMember owner = members.findByAssociationIdAndId(association.id(), late.ownerId()).orElseThrow();
        Stream.concat(active.stream().filter(member -> member.id().equals(late.deputyId())),
                        active.stream().filter(member -> member.role() == Role.LEAD || member.role() == Role.SAFEGUARDING))
                .distinct().filter(member -> !ownPairs.isOf(member, late)).forEach(member -> outbox.post(letters.overdue(association, owner, late, member, now)));
        return true;
    }
}
