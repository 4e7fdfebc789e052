package fr.binome.matching.planning;

import java.util.BitSet;
import java.util.List;

/** The venues that one person can get to within the own limit, nearest first. Shared by people who start alike. */
final class VenueReach {

    /** Gets to no venue, or needs none. */
    static final VenueReach NONE = new VenueReach(List.of());

    private final List<MeetingPlace> nearest;
    private final BitSet indexes = new BitSet();

    VenueReach(List<MeetingPlace> nearest) {
        this.nearest = List.copyOf(nearest);
        nearest.forEach(venue -> indexes.set(venue.getIndex()));
    }

    List<MeetingPlace> nearest() {
        return nearest;
    }

    boolean contains(MeetingPlace venue) {
        return indexes.get(venue.getIndex());
    }
}
