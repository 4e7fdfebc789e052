package fr.binome.followup;

import fr.binome.platform.database.QueryRow;

/** Names a pair in a query over all associations. */
@QueryRow
record PairKey(String pairId, String associationId) {
}
