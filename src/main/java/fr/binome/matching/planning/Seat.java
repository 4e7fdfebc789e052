package fr.binome.matching.planning;

/**
 * What a plan gives a mentee: both null is left out.
 *
 * @param venue null when none is needed or free
 */
record Seat(Placement placement, MeetingPlace venue) {

    static final Seat NONE = new Seat(null, null);

    static Seat of(Assignment assignment) {
        return new Seat(assignment.getPlacement(), assignment.getVenue());
    }
}
