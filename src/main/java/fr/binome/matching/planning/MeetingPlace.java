package fr.binome.matching.planning;

import org.optaplanner.core.api.domain.lookup.PlanningId;

/** A venue as the search sees it: how many further pairs it takes in each weekly period, 0 when closed. */
public final class MeetingPlace {

    private final int index;
    private final String id;
    private final int[] room;

    /**
     * @param index in the problem's venues
     * @param room  per weekly period, pinned pairs taken out
     */
    MeetingPlace(int index, String id, int[] room) {
        this.index = index;
        this.id = id;
        this.room = room;
    }

    @PlanningId
    public int getIndex() {
        return index;
    }

    String id() {
        return id;
    }

    int room(int slot) {
        return room[slot];
    }

    /** Somebody who meets there whatever the plan. */
    void take(int slot) {
        room[slot]--;
    }
}
