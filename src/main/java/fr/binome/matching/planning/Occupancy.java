package fr.binome.matching.planning;

import fr.binome.matching.model.Periods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Who is where in a plan, and in a chain of changes that is being thought out on top of it. */
final class Occupancy {

    private final List<Assignment> assignments;
    private final Map<Assignment, Seat> seats = new IdentityHashMap<>();
    private final Map<MentorPlaces, List<Assignment>> atMentor = new IdentityHashMap<>();
    private final Map<Integer, List<Assignment>> atVenue = new HashMap<>();

    Occupancy(List<Assignment> assignments) {
        this.assignments = assignments;
        assignments.forEach(assignment -> seats.put(assignment, Seat.NONE));
        catchUp();
    }

    /** Takes the plan as it now stands; few have changed since the last time. */
    void catchUp() {
        for (Assignment assignment : assignments) {
            Seat known = seats.get(assignment);
            if (known.placement() != assignment.getPlacement() || known.venue() != assignment.getVenue()) {
                move(assignment, Seat.of(assignment));
            }
        }
    }

    Seat seatOf(Assignment assignment) {
        return seats.get(assignment);
    }

    void move(Assignment assignment, Seat seat) {
        Seat left = seats.put(assignment, seat);
        if (left.placement() != null) {
            at(left.placement().mentor()).remove(assignment);
        }
        if (seat.placement() != null) {
            at(seat.placement().mentor()).add(assignment);
        }
        if (left.venue() != null && left.placement() != null && left.placement().holdsSlot()) {
            at(left.venue(), left.placement().slot()).remove(assignment);
        }
        if (seat.venue() != null && seat.placement() != null && seat.placement().holdsSlot()) {
            at(seat.venue(), seat.placement().slot()).add(assignment);
        }
    }

    private List<Assignment> at(MentorPlaces mentor) {
        return atMentor.computeIfAbsent(mentor, key -> new ArrayList<>());
    }

    private List<Assignment> at(MeetingPlace venue, int slot) {
        return atVenue.computeIfAbsent(venue.getIndex() * Periods.WEEK + slot, key -> new ArrayList<>());
    }

    /** Whether nobody has to leave so that this one may take the placement. */
    boolean isFree(Placement placement, Assignment mentee) {
        List<Assignment> there = at(placement.mentor());
        int others = 0;
        for (Assignment other : there) {
            if (other != mentee) {
                others++;
                if (clash(placement, mentee, other)) {
                    return false;
                }
            }
        }
        return others < placement.mentor().free();
    }

    /** The others at this mentor of whom one has to leave so that this mentee may stay where it now is; may be empty. */
    List<Assignment> inTheWayAtMentor(Assignment mentee) {
        Placement placement = seatOf(mentee).placement();
        List<Assignment> others = new ArrayList<>(at(placement.mentor()));
        others.remove(mentee);
        List<Assignment> clashing = others.stream().filter(other -> clash(placement, mentee, other)).toList();
        return !clashing.isEmpty() ? clashing : others.size() >= placement.mentor().free() ? others : List.of();
    }

    private boolean clash(Placement placement, Assignment mentee, Assignment other) {
        return placement.holdsSlot() && seatOf(other).placement().slot() == placement.slot() || mentee.mustBeApartFrom(other);
    }

    /** The others at this venue and period of whom one has to leave so that this mentee may stay; may be empty. */
    List<Assignment> inTheWayAtVenue(Assignment mentee) {
        Seat seat = seatOf(mentee);
        if (seat.venue() == null) {
            return List.of();
        }
        List<Assignment> others = new ArrayList<>(at(seat.venue(), seat.placement().slot()));
        others.remove(mentee);
        return others.size() >= seat.venue().room(seat.placement().slot()) ? others : List.of();
    }

    boolean hasRoom(MeetingPlace venue, int slot, Assignment mentee) {
        List<Assignment> guests = at(venue, slot);
        return guests.size() - (guests.contains(mentee) ? 1 : 0) < venue.room(slot);
    }
}
