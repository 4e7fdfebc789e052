package fr.binome.bench.cold;

import java.util.List;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A round as one would first write it for OptaPlanner: each mentee has a mentor or none. */
@PlanningSolution
public class ColdPlan {

    private List<ColdMentee> mentees;
    private HardMediumSoftLongScore score;

    /** For OptaPlanner. */
    public ColdPlan() {
    }

    ColdPlan(List<ColdMentee> mentees) {
        this.mentees = mentees;
    }

    @PlanningEntityCollectionProperty
    public List<ColdMentee> getMentees() {
        return mentees;
    }

    @PlanningScore
    public HardMediumSoftLongScore getScore() {
        return score;
    }

    public void setScore(HardMediumSoftLongScore score) {
        this.score = score;
    }
}
