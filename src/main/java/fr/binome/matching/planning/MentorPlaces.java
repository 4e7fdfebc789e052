package fr.binome.matching.planning;

/** A mentor as the search sees it: places still free before the round. */
record MentorPlaces(int mentor, int free) {
}
