package fr.binome.followup;

import fr.binome.account.Absence;
import fr.binome.account.AbsenceRepository;
import fr.binome.account.Association;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.catalogue.Addressee;
import fr.binome.followup.catalogue.Reason;
import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Finds who answers for a pair. There is always somebody. Thread-safe. */
@Singleton
final class Team {

    private final TeamMemberRepository members;
    private final AbsenceRepository absences;
    private final Clock clock;

    Team(TeamMemberRepository members, AbsenceRepository absences, Clock clock) {
        this.members = members;
        this.absences = absences;
        this.clock = clock;
    }

    Responsible of(Duo duo) {
        return of(Concern.of(duo), null);
    }

    /** As {@link TeamToday#of} says. */
    Responsible of(Concern concern, @Nullable Reason reason) {
        return today(concern.association()).of(concern, reason);
    }

    /** As {@link TeamToday#told} says. */
    List<TeamMember> told(Concern concern, Responsible responsible, List<Addressee> to) {
        return today(concern.association()).told(concern, responsible, to);
    }

    /** As {@link TeamToday#leadStandsIn} says. */
    boolean leadStandsIn(Concern concern, @Nullable String deputyId) {
        return today(concern.association()).leadStandsIn(concern, deputyId);
    }

    /** Read once where several questions follow each other within seconds. */
    TeamToday today(Association association) {
        LocalDate today = clock.today(association.zone());
        return new TeamToday(association.id(), members.findByAssociationId(association.id()),
                absences.from(association.id(), today).stream().filter(absence -> absence.on(today)).map(Absence::memberId)
                        .collect(Collectors.toSet()));
    }
}
