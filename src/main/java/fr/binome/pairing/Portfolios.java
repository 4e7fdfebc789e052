package fr.binome.pairing;

import fr.binome.account.Role;
import fr.binome.account.TeamMember;
import fr.binome.people.Mentee;
import fr.binome.people.Mentor;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Shares new pairs out among the coordinators: whoever follows the young person already, else the one with the fewest
 * living pairs in the branch, else in the association, else the lead. Nobody follows a pair that they belong to: a volunteer of the team
 * may be a mentor, too. Not thread-safe: made for one publication.
 */
final class Portfolios {

    private final List<TeamMember> team;
    private final Map<String, Long> living;
    private final String publisher;

    /**
     * @param team active members, at least one of whom decides
     * @param publisher who publishes: knows these pairs already, so takes them among equals
     */
    Portfolios(List<TeamMember> team, Map<String, Long> living, String publisher) {
        this.team = team;
        this.publisher = publisher;
        this.living = new HashMap<>(living);
    }

    /** The coordinator of a new pair of the two, counted at once. */
    TeamMember take(Mentee mentee, Mentor mentor) {
        TeamMember chosen = first(member -> !PairMembership.includes(mentee, mentor, member.email()),
                member -> member.id().equals(mentee.coordinatorId()) && member.role() != Role.READ_ONLY,
                member -> member.role() == Role.COORDINATOR && mentee.branchId() != null && mentee.branchId().equals(member.branchId()),
                member -> member.role() == Role.COORDINATOR,
                member -> member.role() == Role.LEAD,
                member -> member.role() != Role.READ_ONLY);
        living.merge(chosen.id(), 1L, Long::sum);
        return chosen;
    }

    @SafeVarargs
    private TeamMember first(Predicate<TeamMember> possible, Predicate<TeamMember>... wishes) {
        for (Predicate<TeamMember> wish : wishes) {
            var least = team.stream().filter(possible).filter(wish)
                    .min(Comparator.comparing((TeamMember member) -> living.getOrDefault(member.id(), 0L))
                            .thenComparing(member -> !member.id().equals(publisher)).thenComparing(TeamMember::id));
            if (least.isPresent()) {
                return least.get();
            }
        }
        throw new IllegalStateException("Nobody of the team (" + team.size() + " members) can follow a pair.\n"
                + "Maybe add a coordinator.");
    }
}
