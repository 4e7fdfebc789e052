package fr.binome.matching.planning;

/** A mentor as the search sees it. One object a mentor: two are the same mentor only when they are the same object. */
final class MentorPlaces {

    private final int mentor;
    private final int free;
    private final VenueReach reach;

    /**
     * @param mentor index in the problem
     * @param free   places still free before the round
     */
    MentorPlaces(int mentor, int free, VenueReach reach) {
        this.mentor = mentor;
        this.free = free;
        this.reach = reach;
    }

    int mentor() {
        return mentor;
    }

    int free() {
        return free;
    }

    VenueReach reach() {
        return reach;
    }
}
