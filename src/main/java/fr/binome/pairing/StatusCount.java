package fr.binome.pairing;

import fr.binome.platform.database.QueryRow;

/** How many pairs stand in a status. */
@QueryRow
record StatusCount(PairStatus status, long pairs) {
}
