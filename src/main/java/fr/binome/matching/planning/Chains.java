package fr.binome.matching.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Thinks out chains of changes on a plan that stands still, and leaves it as it was. */
final class Chains {

    private static final int LONGEST = 5;

    /** Of ten chains, so many begin with somebody who lacks a venue, and so many with somebody left out. */
    private static final int FOR_A_VENUE = 4;
    private static final int FOR_A_PLACE = 3;
    private static final int OF = 10;
    private static final int NEWCOMERS_TRIED = 2;

    private final List<Assignment> assignments;
    private final List<Assignment> leftOut;
    private final List<Assignment> withoutVenue;
    private final Occupancy occupancy;
    private final Random random;
    private Map<Assignment, Seat> changes;
    private Deque<Assignment> homeless;

    Chains(List<Assignment> assignments, Occupancy occupancy, Random random) {
        this.assignments = assignments;
        this.leftOut = assignments.stream().filter(assignment -> !assignment.isMatched()).toList();
        this.withoutVenue = assignments.stream().filter(Assignment::lacksVenue).toList();
        this.occupancy = occupancy;
        this.random = random;
    }

    /** The next chain: each mentee that changes, with its new seat. */
    Map<Assignment, Seat> next() {
        changes = new LinkedHashMap<>();
        homeless = new ArrayDeque<>();
        begin();
        while (!homeless.isEmpty()) {
            Assignment moving = homeless.remove();
            Seat free = bestFree(moving);
            place(moving, free != null ? free : changes.size() < LONGEST ? anySeat(moving, moving.getPlacements()) : Seat.NONE);
        }
        letSomebodyIn();
        changes.keySet().forEach(assignment -> occupancy.move(assignment, Seat.of(assignment)));
        return changes;
    }

    /** Where the chain has put somebody out, there may be room for others. */
    private void letSomebodyIn() {
        boolean putsOut = changes.entrySet().stream().anyMatch(change -> change.getValue().placement() == null && change.getKey().isMatched());
        for (int tries = putsOut && !leftOut.isEmpty() ? NEWCOMERS_TRIED : 0; tries > 0; tries--) {
            Assignment newcomer = pick(leftOut);
            Seat free = changes.containsKey(newcomer) ? null : bestFree(newcomer);
            if (free != null) {
                changes.put(newcomer, free);
                occupancy.move(newcomer, free);
            }
        }
    }

    private void begin() {
        int kind = random.nextInt(OF);
        boolean forAVenue = kind < FOR_A_VENUE && !withoutVenue.isEmpty();
        Assignment moving = pick(forAVenue ? withoutVenue : kind < FOR_A_VENUE + FOR_A_PLACE && !leftOut.isEmpty() ? leftOut : assignments);
        occupancy.move(moving, Seat.NONE);
        place(moving, anySeat(moving, forAVenue ? sameMentor(moving, moving.getPlacement()) : moving.getPlacements()));
    }

    private void place(Assignment moving, Seat seat) {
        changes.put(moving, seat);
        occupancy.move(moving, seat);
        if (seat.placement() == null) {
            return;
        }
        List<Assignment> leaving = leaving(moving);
        if (leaving == null) {
            // Whoever comes back to a place that the chain has just given away stays out.
            changes.put(moving, Seat.NONE);
            occupancy.move(moving, Seat.NONE);
            return;
        }
        for (Assignment other : leaving) {
            occupancy.move(other, Seat.NONE);
            changes.put(other, Seat.NONE);
            homeless.add(other);
        }
        Assignment atVenue = pickMovable(occupancy.inTheWayAtVenue(moving));
        if (atVenue != null) {
            giveWay(atVenue);
        }
    }

    /** Who leaves the mentor so that this one may stay; null when somebody of them has just come by this chain. */
    private List<Assignment> leaving(Assignment moving) {
        List<Assignment> clashing = occupancy.clashingAtMentor(moving);
        if (!clashing.isEmpty()) {
            return clashing.stream().anyMatch(changes::containsKey) ? null : clashing;
        }
        List<Assignment> tooMany = occupancy.tooManyAtMentor(moving);
        Assignment one = pickMovable(tooMany);
        return one != null ? List.of(one) : tooMany.isEmpty() ? List.of() : null;
    }

    /** Somebody in the way at a venue keeps the mentor: another venue, another period, or none. */
    private void giveWay(Assignment guest) {
        Seat stays = new Seat(occupancy.seatOf(guest).placement(), null);
        occupancy.move(guest, Seat.NONE);
        for (Placement placement : sameMentor(guest, stays.placement())) {
            MeetingPlace venue = occupancy.isFree(placement, guest) ? freeVenue(guest, placement) : null;
            if (venue != null) {
                stays = new Seat(placement, venue);
                break;
            }
        }
        changes.put(guest, stays);
        occupancy.move(guest, stays);
    }

    private Assignment pickMovable(List<Assignment> inTheWay) {
        List<Assignment> movable = inTheWay.stream().filter(other -> !changes.containsKey(other)).toList();
        return movable.isEmpty() ? null : pick(movable);
    }

    /** The best seat that needs nobody to leave, with a venue where one of the mentor's slots has one; or null. */
    private Seat bestFree(Assignment leaving) {
        Placement left = leaving.getPlacement();
        Placement best = null;
        for (Placement placement : leaving.getPlacements()) {
            if (best != null && placement.choice() != best.choice()) {
                break;
            }
            if (placement != left && placement.choice().pays() && occupancy.isFree(placement, leaving)) {
                MeetingPlace venue = freeVenue(leaving, placement);
                if (venue != null || !placement.needsVenue()) {
                    return new Seat(placement, venue);
                }
                best = best == null ? placement : best;
            }
        }
        return best == null ? null : new Seat(best, null);
    }

    private Seat anySeat(Assignment moving, List<Placement> placements) {
        if (placements.isEmpty()) {
            return Seat.NONE;
        }
        Placement placement = pick(placements);
        if (!placement.needsVenue()) {
            return new Seat(placement, null);
        }
        MeetingPlace free = freeVenue(moving, placement);
        return new Seat(placement, free != null ? free : random.nextBoolean() ? anyVenue(moving, placement) : null);
    }

    private MeetingPlace freeVenue(Assignment mentee, Placement placement) {
        if (placement.needsVenue()) {
            for (MeetingPlace venue : mentee.getVenues()) {
                if (placement.mentor().reach().contains(venue) && occupancy.hasRoom(venue, placement.slot())) {
                    return venue;
                }
            }
        }
        return null;
    }

    private MeetingPlace anyVenue(Assignment mentee, Placement placement) {
        List<MeetingPlace> open = new ArrayList<>();
        for (MeetingPlace venue : mentee.getVenues()) {
            if (placement.mentor().reach().contains(venue) && venue.room(placement.slot()) > 0) {
                open.add(venue);
            }
        }
        return open.isEmpty() ? null : pick(open);
    }

    private static List<Placement> sameMentor(Assignment mentee, Placement now) {
        return mentee.getPlacements().stream().filter(placement -> placement.choice() == now.choice()).toList();
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
