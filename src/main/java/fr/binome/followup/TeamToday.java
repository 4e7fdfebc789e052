package fr.binome.followup;

import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.followup.catalogue.Addressee;
import fr.binome.followup.catalogue.Reason;
import io.micronaut.core.annotation.Nullable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * An association's team as it is today: who answers for a pair, and who is told. Immutable.
 *
 * @param members those whose account is closed as well
 * @param away ids of those who are absent today
 */
record TeamToday(String associationId, List<TeamMember> members, Set<String> away) {

    private static final Comparator<TeamMember> LONGEST_THERE =
            Comparator.comparing(TeamMember::createdAt).thenComparing(TeamMember::id);

    Responsible of(Duo duo) {
        return of(Concern.of(duo), null);
    }

    /**
     * The coordinator of the people concerned; when gone or away (then the one who is away is the deputy), the coordinator's deputy,
     * a coordinator of the young person's branch, the lead, or whoever of the team decides. What is the lead's to act goes to the
     * lead first.
     *
     * @param reason null if no signal is raised
     */
    Responsible of(Concern concern, @Nullable Reason reason) {
        List<TeamMember> active = able(concern);
        Optional<TeamMember> named = members.stream().filter(member -> member.id().equals(concern.coordinatorId())).findFirst();
        TeamMember owner = Stream.<Predicate<TeamMember>>of(
                        member -> reason != null && reason.ofTheLead() && member.role() == Role.LEAD,
                        member -> member.id().equals(concern.coordinatorId()),
                        member -> named.isPresent() && member.id().equals(named.get().deputyId()),
                        member -> member.role() == Role.COORDINATOR && Objects.equals(member.branchId(), concern.branchId()),
                        member -> member.role() == Role.LEAD,
                        member -> true)
                .flatMap(wanted -> active.stream().filter(member -> !away.contains(member.id())).filter(wanted).findFirst().stream())
                .findFirst().or(() -> active.stream().findFirst()).or(() -> named)
                .orElseThrow(() -> new IllegalStateException("Association (" + associationId + ") has nobody who"
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
        List<TeamMember> told = new ArrayList<>();
        for (Addressee addressee : to) {
            TeamMember member = switch (addressee) {
                case OWNER -> responsible.owner();
                case DEPUTY -> responsible.deputy() == null || !away.contains(responsible.deputy().id()) ? responsible.deputy()
                        : there(active, Role.LEAD).orElse(responsible.deputy());
                case SAFEGUARDING -> there(active, Role.SAFEGUARDING).or(() -> there(active, Role.LEAD))
                        .or(() -> first(active, Role.SAFEGUARDING)).or(() -> first(active, Role.LEAD)).orElse(null);
                case LEAD -> there(active, Role.LEAD).or(() -> first(active, Role.LEAD)).orElse(null);
            };
            if (member != null && told.stream().noneMatch(known -> known.id().equals(member.id()))) {
                told.add(member);
            }
        }
        return told;
    }

    /** Whether nobody in charge of safeguarding is there for these people today, or the deputy is away, so that the lead acts instead. */
    boolean leadStandsIn(Concern concern, @Nullable String deputyId) {
        return deputyId != null && away.contains(deputyId) || there(able(concern), Role.SAFEGUARDING).isEmpty();
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

    private Optional<TeamMember> there(List<TeamMember> active, Role role) {
        return active.stream().filter(member -> member.role() == role && !away.contains(member.id())).findFirst();
    }

    /** Those who decide and are none of the people concerned. */
    private List<TeamMember> able(Concern concern) {
        return members.stream().filter(TeamMember::active).filter(member -> member.role() != Role.READ_ONLY)
                .filter(member -> !concern.isOf(member.email())).sorted(LONGEST_THERE).toList();
    }
}
