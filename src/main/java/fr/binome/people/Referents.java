package fr.binome.people;

import fr.binome.account.Association;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Whom a person can call: every mail and every page names somebody with a phone number. The person's own coordinator, else the
 * coordinator or lead who has been there longest, else the association itself. Thread-safe.
 */
@Singleton
public class Referents {

    private final TeamMemberRepository team;

    Referents(TeamMemberRepository team) {
        this.team = team;
    }

    /** @param coordinatorId null while the person has no coordinator of their own */
    public Referent of(Association association, @Nullable String coordinatorId) {
        return Optional.ofNullable(coordinatorId).flatMap(id -> team.findByAssociationIdAndId(association.id(), id))
                .filter(TeamMember::active)
                .or(() -> team.firstOf(association.id(), Role.COORDINATOR))
                .or(() -> team.firstOf(association.id(), Role.LEAD))
                .map(member -> new Referent(member.name(), member.phone()))
                .orElseGet(() -> new Referent(association.name(), association.phone()));
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
