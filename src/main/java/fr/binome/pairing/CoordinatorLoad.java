package fr.binome.pairing;

import io.micronaut.core.annotation.Introspected;

/** How many living pairs somebody follows. */
@Introspected
record CoordinatorLoad(String coordinatorId, long pairs) {
}
