package fr.binome.matching.planning;

import fr.binome.matching.model.Periods;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is where in a plan, and in a chain of changes that is being thought out on top of it. Asked hundreds of times a
 * chain, hence arrays by index.
 */
final class Occupancy {

    private static final List<Assignment> NOBODY = List.of();

    private final List<Assignment> assignments;
    private final Seat[] seats;
    private final List<List<Assignment>> atMentor = new ArrayList<>();
    private final int[] heldSlots;
    private final Map<Integer, List<Assignment>> atVenue = new HashMap<>();

    Occupancy(List<Assignment> assignments) {
        this.assignments = assignments;
        seats = new Seat[1 + assignments.stream().mapToInt(Assignment::getMentee).max().orElse(0)];
        assignments.forEach(assignment -> seats[assignment.getMentee()] = Seat.NONE);
        int mentors = 1 + assignments.stream().flatMap(assignment -> assignment.getPlacements().stream())
                .mapToInt(placement -> placement.mentor().mentor()).max().orElse(0);
        heldSlots = new int[mentors];
        for (int mentor = 0; mentor < mentors; mentor++) {
            atMentor.add(NOBODY);
        }
        catchUp();
    }

    /** Takes the plan as it now stands; few have changed since the last time. */
    void catchUp() {
        for (Assignment assignment : assignments) {
            Seat known = seatOf(assignment);
            if (known.placement() != assignment.getPlacement() || known.venue() != assignment.getVenue()) {
                move(assignment, Seat.of(assignment));
            }
        }
    }

    Seat seatOf(Assignment assignment) {
        return seats[assignment.getMentee()];
    }

    void move(Assignment assignment, Seat seat) {
        leave(assignment, seatOf(assignment));
        seats[assignment.getMentee()] = seat;
        if (seat.placement() != null) {
            int mentor = seat.placement().mentor().mentor();
            if (atMentor.get(mentor) == NOBODY) {
                atMentor.set(mentor, new ArrayList<>());
            }
            atMentor.get(mentor).add(assignment);
            noteSlots(mentor);
            if (seat.venue() != null && seat.placement().holdsSlot()) {
                atVenue.computeIfAbsent(opening(seat), key -> new ArrayList<>()).add(assignment);
            }
        }
    }

    private void leave(Assignment assignment, Seat seat) {
        if (seat.placement() != null) {
            int mentor = seat.placement().mentor().mentor();
            atMentor.get(mentor).remove(assignment);
            noteSlots(mentor);
            if (seat.venue() != null && seat.placement().holdsSlot()) {
                atVenue.get(opening(seat)).remove(assignment);
            }
        }
    }

    /** From those there, since two may hold one slot for the time of a chain. */
    private void noteSlots(int mentor) {
        int held = 0;
        for (Assignment there : atMentor.get(mentor)) {
            Placement placement = seatOf(there).placement();
            held |= placement != null && placement.holdsSlot() ? 1 << placement.slot() : 0;
        }
        heldSlots[mentor] = held;
    }

    private static int opening(Seat seat) {
        return opening(seat.venue(), seat.placement().slot());
    }

    private static int opening(MeetingPlace venue, int slot) {
        return venue.getIndex() * Periods.WEEK + slot;
    }

    /** Whether nobody has to leave so that this one, now elsewhere, may take the placement. */
    boolean isFree(Placement placement, Assignment mentee) {
        MentorPlaces mentor = placement.mentor();
        List<Assignment> there = atMentor.get(mentor.mentor());
        if (there.size() >= mentor.free() || placement.holdsSlot() && (heldSlots[mentor.mentor()] >> placement.slot() & 1) == 1) {
            return false;
        }
        return !mentee.hasSiblings() || there.stream().noneMatch(mentee::mustBeApartFrom);
    }

    /** The others at this mentor who all have to leave so that this mentee may stay: who holds the period, and siblings. */
    List<Assignment> clashingAtMentor(Assignment mentee) {
        Placement placement = seatOf(mentee).placement();
        return atMentor.get(placement.mentor().mentor()).stream()
                .filter(other -> other != mentee && clash(placement, mentee, other)).toList();
    }

    /** The others at this mentor of whom one has to leave because there are too many; may be empty. */
    List<Assignment> tooManyAtMentor(Assignment mentee) {
        MentorPlaces mentor = seatOf(mentee).placement().mentor();
        List<Assignment> others = new ArrayList<>(atMentor.get(mentor.mentor()));
        others.remove(mentee);
        return others.size() >= mentor.free() ? others : NOBODY;
    }

    private boolean clash(Placement placement, Assignment mentee, Assignment other) {
        return placement.holdsSlot() && seatOf(other).placement().slot() == placement.slot() || mentee.mustBeApartFrom(other);
    }

    /** The others at this venue and period of whom one has to leave so that this mentee may stay; may be empty. */
    List<Assignment> inTheWayAtVenue(Assignment mentee) {
        Seat seat = seatOf(mentee);
        if (seat.venue() == null) {
            return NOBODY;
        }
        List<Assignment> others = new ArrayList<>(atVenue.get(opening(seat)));
        others.remove(mentee);
        return others.size() >= seat.venue().room(seat.placement().slot()) ? others : NOBODY;
    }

    /** Whether one more pair may meet there. */
    boolean hasRoom(MeetingPlace venue, int slot) {
        return atVenue.getOrDefault(opening(venue, slot), NOBODY).size() < venue.room(slot);
    }
}
