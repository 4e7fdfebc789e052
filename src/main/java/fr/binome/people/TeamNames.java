package fr.binome.people;

import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of an association's team by id. Thread-safe. */
@Singleton
class TeamNames {

    private final TeamMemberRepository team;

    TeamNames(TeamMemberRepository team) {
        this.team = team;
    }

    Map<String, String> of(String associationId) {
        return team.findByAssociationIdAndActiveTrueOrderByLastName(associationId).stream()
                .collect(Collectors.toMap(TeamMember::id, TeamMember::name));
    }
}
