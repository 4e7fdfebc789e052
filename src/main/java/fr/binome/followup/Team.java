package fr.binome.followup;

import fr.binome.account.Absence;
import fr.binome.account.AbsenceRepository;
import fr.binome.account.Association;
import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.account.TeamMemberRepository;
import fr.binome.followup.catalogue.Addressee;
import fr.binome.followup.catalogue.Reason;
import fr.binome.platform.Clock;
import io.micronaut.core.annotation.Nullable;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds who answers for a pair, and who is told. There is always somebody. Thread-safe. */
@Singleton
final class Team {

    private static final Comparator<TeamMember> LONGEST_THERE =
            Comparator.comparing(TeamMember::createdAt).thenComparing(TeamMember::id);

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

    /**
     * The coordinator of the people concerned; when gone or away (then the one who is away is the deputy), the coordinator's deputy, a coordinator of the young person's
     * branch, the lead, or whoever of the team decides. What is the lead's to act goes to the lead first.
     *
     * @param reason null if no signal is raised
     */
    Responsible of(Concern concern, @Nullable Reason reason) {
        String association = concern.association().id();
        List<TeamMember> active = able(concern);
        Set<String> away = away(concern.association());
        Optional<TeamMember> named = active.stream().filter(member -> member.id().equals(concern.coordinatorId())).findFirst()
                .or(() -> concern.coordinatorId() == null ? Optional.empty()
                        : members.findByAssociationIdAndId(association, concern.coordinatorId()));
        TeamMember owner = Stream.<Predicate<TeamMember>>of(
                        member -> reason != null && reason.ofTheLead() && member.role() == Role.LEAD,
                        member -> member.id().equals(concern.coordinatorId()),
                        member -> named.isPresent() && member.id().equals(named.get().deputyId()),
                        member -> member.role() == Role.COORDINATOR && Objects.equals(member.branchId(), concern.branchId()),
                        member -> member.role() == Role.LEAD,
                        member -> true)
                .flatMap(wanted -> active.stream().filter(member -> !away.contains(member.id())).filter(wanted).findFirst().stream())
                .findFirst().or(() -> active.stream().findFirst()).or(() -> named)
                .orElseThrow(() -> new IllegalStateException("Association (" + association + ") has nobody who"
                        + " could answer for pair (" + concern.pairId() + ").\nMaybe add a lead to its team."));
        Optional<TeamMember> absent = named.filter(member -> away.contains(member.id()) && active.contains(member));
        return new Responsible(owner, absent.filter(member -> !member.id().equals(owner.id())).orElseGet(() -> deputy(active, owner)));
    }

    /**
     * Everybody of {@code to}, nobody twice, and never one of the people concerned; the lead stands in for a safeguarding lead
     * who is missing or away, and for a deputy who is away.
     */
    List<TeamMember> told(Concern concern, Responsible responsible, List<Addressee> to) {
        List<TeamMember> active = able(concern);
        Set<String> away = away(concern.association());
        List<TeamMember> told = new ArrayList<>();
        for (Addressee addressee : to) {
            TeamMember member = switch (addressee) {
                case OWNER -> responsible.owner();
                case DEPUTY -> responsible.deputy() == null || !away.contains(responsible.deputy().id()) ? responsible.deputy()
                        : there(active, away, Role.LEAD).orElse(responsible.deputy());
                case SAFEGUARDING -> there(active, away, Role.SAFEGUARDING).or(() -> there(active, away, Role.LEAD))
                        .or(() -> first(active, Role.SAFEGUARDING)).or(() -> first(active, Role.LEAD)).orElse(null);
                case LEAD -> there(active, away, Role.LEAD).or(() -> first(active, Role.LEAD)).orElse(null);
            };
            if (member != null && told.stream().noneMatch(known -> known.id().equals(member.id()))) {
                told.add(member);
            }
        }
        return told;
    }

    /** Whether nobody in charge of safeguarding is there for these people today, or the deputy is away, so that the lead acts instead. */
    boolean leadStandsIn(Concern concern, @Nullable String deputyId) {
        Set<String> away = away(concern.association());
        return away.contains(deputyId) || there(able(concern), away, Role.SAFEGUARDING).isEmpty();
    }

    private List<TeamMember> able(Concern concern) {
        return deciding(concern.association().id()).stream().filter(member -> !concern.isOf(member.email())).toList();
    }

    private static Optional<TeamMember> there(List<TeamMember> active, Set<String> away, Role role) {
        return active.stream().filter(member -> member.role() == role && !away.contains(member.id())).findFirst();
    }

    private Set<String> away(Association association) {
        LocalDate today = clock.today(association.zone());
        return absences.from(association.id(), today).stream().filter(absence -> absence.on(today)).map(Absence::memberId)
                .collect(Collectors.toSet());
    }

    private static TeamMember deputy(List<TeamMember> active, TeamMember owner) {
        return active.stream().filter(member -> member.id().equals(owner.deputyId())).findFirst()
                .or(() -> first(active, Role.LEAD))
                .filter(member -> !member.id().equals(owner.id()))
                .or(() -> active.stream().filter(member -> !member.id().equals(owner.id())).findFirst())
                .orElse(null);
    }

    private static Optional<TeamMember> first(List<TeamMember> active, Role role) {
        return active.stream().filter(member -> member.role() == role).findFirst();
    }

    private List<TeamMember> deciding(String associationId) {
        return members.findByAssociationIdAndActiveTrueOrderByLastName(associationId).stream()
                .filter(member -> member.role() != Role.READ_ONLY).sorted(LONGEST_THERE).toList();
    }
}
