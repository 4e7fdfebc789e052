package fr.binome.people.venue;

/** What sort of place it is. Stored by name. */
public enum VenueKind {
    ASSOCIATION, PUBLIC_PLACE, SCHOOL, COMPANY
}
