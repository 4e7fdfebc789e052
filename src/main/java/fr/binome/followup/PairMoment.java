package fr.binome.followup;

import fr.binome.platform.database.QueryRow;
import java.time.Instant;

/** A pair and a moment of it, in a query over all associations. */
@QueryRow
record PairMoment(String pairId, String associationId, Instant at) {
}
