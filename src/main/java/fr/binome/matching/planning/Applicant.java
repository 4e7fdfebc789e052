package fr.binome.matching.planning;

import java.util.List;
import java.util.Set;

/**
 * What a search never changes about a mentee of the round.
 *
 * @param mentee     index in the problem
 * @param apart      indexes of mentees who must not share the mentor
 * @param placements possible ones, best first
 * @param reach      venues within the mentee's reach; none when the round proposes no venues
 * @param sharesMatched its part in the counts of its groups when matched; {@code sharesLeftOut}: when left out
 * @param before     the placement in a plan that must change little; null when there is none to keep
 */
record Applicant(int mentee, Set<Integer> apart, List<Placement> placements, VenueReach reach, List<GroupShare> sharesMatched,
                 List<GroupShare> sharesLeftOut, Placement before) {

    static Applicant of(int mentee, Set<Integer> apart, List<Placement> placements, VenueReach reach, List<MatchedGroup> groups,
                        Placement before) {
        return new Applicant(mentee, apart, placements, reach, shares(groups, 1), shares(groups, 0), before);
    }

    private static List<GroupShare> shares(List<MatchedGroup> groups, int matched) {
        return groups.stream().map(group -> new GroupShare(group, matched)).toList();
    }
}
