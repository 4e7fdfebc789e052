package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A pair and a moment of it, in a query over all associations. */
@Introspected
record PairMoment(String pairId, String associationId, Instant at) {
}
