package fr.binome.matching.planning;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A whole plan as OptaPlanner sees it. Hard: places and slots. Medium: matched. Soft: points in thousandths. */
@PlanningSolution
public class PairingProposal {

    private List<Assignment> assignments;
    private HardMediumSoftLongScore score;

    /** For OptaPlanner's copies. */
    PairingProposal() {
    }

    PairingProposal(List<Assignment> assignments) {
        this.assignments = assignments;
    }

    @PlanningEntityCollectionProperty
    public List<Assignment> getAssignments() {
        return assignments;
    }

    @PlanningScore
    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }
}
