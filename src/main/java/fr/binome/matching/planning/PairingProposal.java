package fr.binome.matching.planning;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/**
 * A whole plan as OptaPlanner sees it. Hard: places, slots, siblings, venues and the limit of changes. Medium: matched.
 * Soft: points in thousandths.
 */
@PlanningSolution(solutionCloner = ProposalCloner.class)
public class PairingProposal {

    private List<Assignment> assignments;
    private List<MatchedGroup> groups;
    private List<ChangeLimit> changeLimits;
    private HardMediumSoftLongScore score;

    /** For OptaPlanner. */
    PairingProposal() {
    }

    /**
     * @param changeLimits one, or none when everything may change
     */
    PairingProposal(List<Assignment> assignments, List<MatchedGroup> groups, List<ChangeLimit> changeLimits) {
        this.assignments = assignments;
        this.groups = groups;
        this.changeLimits = changeLimits;
    }

    /** A plan to be changed apart from this one; facts are shared. */
    PairingProposal copy() {
        PairingProposal copy = new PairingProposal(assignments.stream().map(Assignment::copy).toList(), groups, changeLimits);
        copy.score = score;
        return copy;
    }

    @PlanningEntityCollectionProperty
    public List<Assignment> getAssignments() {
        return assignments;
    }

    @ProblemFactCollectionProperty
    public List<MatchedGroup> getGroups() {
        return groups;
    }

    @ProblemFactCollectionProperty
    public List<ChangeLimit> getChangeLimits() {
        return changeLimits;
    }

    @PlanningScore
    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }
}
