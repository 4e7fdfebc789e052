package fr.binome.followup;

import io.micronaut.core.annotation.Introspected;

/** Names a pair in a query over all associations. */
@Introspected
record PairKey(String pairId, String associationId) {
}
