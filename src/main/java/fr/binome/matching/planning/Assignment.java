package fr.binome.matching.planning;

import java.util.List;
import org.optaplanner.core.api.domain.entity.PlanningEntity;
import org.optaplanner.core.api.domain.lookup.PlanningId;
import org.optaplanner.core.api.domain.valuerange.ValueRangeProvider;
import org.optaplanner.core.api.domain.variable.PlanningVariable;

/** One mentee of the round, the placement it gets (null is left out) and the venue of the first meeting, if any. */
@PlanningEntity
public class Assignment {

    private Applicant applicant;
    private Placement placement;
    private MeetingPlace venue;

    /** For OptaPlanner. */
    Assignment() {
    }

    Assignment(Applicant applicant, Placement placement, MeetingPlace venue) {
        this.applicant = applicant;
        this.placement = placement;
        this.venue = venue;
    }

    /** The same, to be changed apart; everything but the two variables is shared. */
    Assignment copy() {
        return new Assignment(applicant, placement, venue);
    }

    @PlanningId
    public int getMentee() {
        return applicant.mentee();
    }

    @ValueRangeProvider(id = "placements")
    public List<Placement> getPlacements() {
        return applicant.placements();
    }

    @ValueRangeProvider(id = "venues")
    public List<MeetingPlace> getVenues() {
        return applicant.reach().nearest();
    }

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "placements")
    public Placement getPlacement() {
        return placement;
    }

    public void setPlacement(Placement placement) {
        this.placement = placement;
    }

    @PlanningVariable(nullable = true, valueRangeProviderRefs = "venues")
    public MeetingPlace getVenue() {
        return venue;
    }

    public void setVenue(MeetingPlace venue) {
        this.venue = venue;
    }

    MentorPlaces mentor() {
        return placement.mentor();
    }

    int slot() {
        return placement.slot();
    }

    boolean isMatched() {
        return placement != null;
    }

    boolean hasVenue() {
        return venue != null;
    }

    boolean lacksVenue() {
        return placement != null && venue == null && placement.needsVenue();
    }

    /** Whether the venue serves a meeting, and both get there within their own limit. */
    boolean isVenueWithinReach() {
        return placement != null && placement.needsVenue() && applicant.reach().contains(venue) && mentor().reach().contains(venue);
    }

    boolean mustBeApartFrom(Assignment other) {
        return applicant.apart().contains(other.getMentee());
    }

    boolean hasSiblings() {
        return !applicant.apart().isEmpty();
    }

    /** This mentee's part in each group's count. */
    List<GroupShare> groupShares() {
        return isMatched() ? applicant.sharesMatched() : applicant.sharesLeftOut();
    }

    /** Whether a pair of the plan before is no more. */
    boolean isMoved() {
        return applicant.before() != null && applicant.before() != placement;
    }
}
