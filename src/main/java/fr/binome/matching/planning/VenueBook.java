package fr.binome.matching.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which venue each in-person pair meets at, slots given: as many as possible have one (by augmenting paths, period by
 * period), each the nearest that is then left. Used once.
 */
final class VenueBook {

    private record Meeting(int slot, List<MeetingPlace> possible) {
    }

    private record Opening(MeetingPlace venue, int slot) {
    }

    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<Opening, List<Integer>> guests = new HashMap<>();
    private MeetingPlace[] found;

    /** A further meeting; venues that are closed then may be among the possible ones. */
    void add(int slot, List<MeetingPlace> possible) {
        meetings.add(new Meeting(slot, possible));
    }

    /** The venue of each meeting in the order of adding, null where none is free. */
    MeetingPlace[] write() {
        found = new MeetingPlace[meetings.size()];
        for (int meeting = 0; meeting < found.length; meeting++) {
            serve(meeting, new HashSet<>());
        }
        return found;
    }

    private boolean serve(int meeting, Set<MeetingPlace> seen) {
        int slot = meetings.get(meeting).slot();
        for (MeetingPlace venue : meetings.get(meeting).possible()) {
            if (!seen.contains(venue) && guestsAt(venue, slot).size() < venue.room(slot)) {
                settle(meeting, venue, slot);
                return true;
            }
        }
        for (MeetingPlace venue : meetings.get(meeting).possible()) {
            if (venue.room(slot) > 0 && seen.add(venue)) {
                for (int guest : List.copyOf(guestsAt(venue, slot))) {
                    if (serve(guest, seen)) {
                        settle(meeting, venue, slot);
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private void settle(int meeting, MeetingPlace venue, int slot) {
        if (found[meeting] != null) {
            guestsAt(found[meeting], slot).remove((Integer) meeting);
        }
        found[meeting] = venue;
        guestsAt(venue, slot).add(meeting);
    }

    private List<Integer> guestsAt(MeetingPlace venue, int slot) {
        return guests.computeIfAbsent(new Opening(venue, slot), opening -> new ArrayList<>());
    }
}
