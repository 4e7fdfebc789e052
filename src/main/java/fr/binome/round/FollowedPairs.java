package fr.binome.round;

import fr.binome.platform.database.QueryRow;

/** How many living pairs somebody follows. */
@QueryRow
record FollowedPairs(String coordinatorId, long pairs) {
}
