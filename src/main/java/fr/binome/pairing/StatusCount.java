package fr.binome.pairing;

import io.micronaut.core.annotation.Introspected;

/** How many pairs stand in a status. */
@Introspected
record StatusCount(PairStatus status, long pairs) {
}
