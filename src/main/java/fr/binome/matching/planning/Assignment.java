package fr.binome.matching.planning;

import java.util.List;
import java.util.Set;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** One mentee of the round and the placement it gets; null is left out. */
@PlanningEntity
public class Assignment {

    private int mentee;
    private Set<Integer> apart;
    private List<Placement> placements;
    private Placement placement;

    /** For OptaPlanner's copies. */
    Assignment() {
    }

    /**
     * @param mentee     index in the problem
     * @param apart      indexes of mentees who must not share the mentor
     * @param placements possible ones, best first
     */
    Assignment(int mentee, Set<Integer> apart, List<Placement> placements, Placement placement) {
        this.mentee = mentee;
        this.apart = apart;
        this.placements = placements;
        this.placement = placement;
    }

    @PlanningId
    public int getMentee() {
        return mentee;
    }

    @ValueRangeProvider(id = "placements")
    public List<Placement> getPlacements() {
        return placements;
    }

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "placements")
    public Placement getPlacement() {
        return placement;
    }

    public void setPlacement(Placement placement) {
        this.placement = placement;
    }

    MentorPlaces mentor() {
        return placement.mentor();
    }

    boolean isMatched() {
        return placement != null;
    }

    boolean mustBeApartFrom(Assignment other) {
        return apart.contains(other.mentee);
    }

    boolean hasSiblings() {
        return !apart.isEmpty();
    }
}
