package fr.binome.people;

import fr.binome.account.AbsenceRepository;
import fr.binome.account.Association;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a person can call: every mail and every page names somebody with a phone number. The person's own coordinator or, while away, the deputy; else the
 * coordinator or lead who has been there longest, else the association itself. Thread-safe.
 */
@Singleton
public class Referents {

    private final TeamMemberRepository team;
    private final AbsenceRepository absences;
    private final Clock clock;

    Referents(TeamMemberRepository team, AbsenceRepository absences, Clock clock) {
        this.team = team;
        this.absences = absences;
        this.clock = clock;
    }

    /** @param coordinatorId null while the person has no coordinator of their own */
    public Referent of(Association association, @Nullable String coordinatorId) {
        return Optional.ofNullable(coordinatorId).flatMap(id -> team.findByAssociationIdAndId(association.id(), id))
                .filter(TeamMember::active).map(member -> present(association, member))
                .or(() -> team.firstOf(association.id(), Role.COORDINATOR))
                .or(() -> team.firstOf(association.id(), Role.LEAD))
                .map(member -> new Referent(member.name(), member.phone()))
                .orElseGet(() -> new Referent(association.name(), association.phone()));
    }

    /** Who can be called today for {@code member}: the deputy while the member is away, if one is named who is not away as well. */
    public TeamMember present(Association association, TeamMember member) {
        if (member.deputyId() == null || !away(association, member)) {
            return member;
        }
        return team.findByAssociationIdAndId(association.id(), member.deputyId()).filter(TeamMember::active)
                .filter(deputy -> !away(association, deputy)).orElse(member);
    }

    private boolean away(Association association, TeamMember member) {
        return absences.of(association.id(), member.id()).filter(absence -> absence.on(clock.today(association.zone()))).isPresent();
    }

    /** What every mail template names: {@code association} and {@code coordinator}; add to it as you need. */
    public Map<String, Object> letterModel(Association association, @Nullable String coordinatorId) {
        Referent referent = of(association, coordinatorId);
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("association", Map.of("name", association.name(), "phone", association.phone(), "email", association.email()));
        model.put("coordinator", Map.of("name", referent.name(), "phone", referent.phone()));
        return model;
    }
}
