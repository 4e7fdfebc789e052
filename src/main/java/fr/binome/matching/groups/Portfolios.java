package fr.binome.matching.groups;

import fr.binome.matching.groups.GroupCost.Shape;
import fr.binome.matching.model.CoordinatorFact;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many more pairs each coordinator takes before they cost: the guide less active pairs, and less pinned ones, which
 * begin with the pairs of the round.
 */
final class Portfolios {

    private Portfolios() {
    }

    /** By coordinator id; without those whom the whole round cannot bring over the guide. */
    static List<GroupCost> of(MatchingProblem problem, BitSet inRound) {
        Set<String> active = problem.worldPairs().stream().filter(pair -> pair.state() == PairState.ACTIVE)
                .map(WorldPair::menteeId).collect(Collectors.toSet());
        Map<String, BitSet> members = new HashMap<>();
        Map<String, Integer> pinned = new HashMap<>();
        for (int index = 0; index < problem.mentees().size(); index++) {
            MenteeFact mentee = problem.mentees().get(index);
            if (inRound.get(index)) {
                members.computeIfAbsent(mentee.coordinator(), id -> new BitSet()).set(index);
            } else if (mentee.coordinator() != null && !active.contains(mentee.id())) {
                pinned.merge(mentee.coordinator(), 1, Integer::sum);
            }
        }
        long weight = problem.rules().rule(RuleName.PORTFOLIO).weightThousandths();
        List<GroupCost> costs = new ArrayList<>();
        for (CoordinatorFact coordinator : problem.coordinators()) {
            BitSet people = members.getOrDefault(coordinator.id(), new BitSet());
            int room = Math.max(0, coordinator.guide() - coordinator.active() - pinned.getOrDefault(coordinator.id(), 0));
            if (people.cardinality() > room && weight > 0) {
                costs.add(new GroupCost(RuleName.PORTFOLIO, coordinator.id(), people, room, weight, Shape.EXCESS));
            }
        }
        return costs;
    }
}
