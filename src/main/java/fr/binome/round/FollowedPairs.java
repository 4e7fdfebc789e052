package fr.binome.round;

import io.micronaut.core.annotation.Introspected;

/** How many living pairs somebody follows. */
@Introspected
record FollowedPairs(String coordinatorId, long pairs) {
}
