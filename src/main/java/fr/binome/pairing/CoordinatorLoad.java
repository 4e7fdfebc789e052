package fr.binome.pairing;

import fr.binome.platform.database.QueryRow;

/** How many living pairs somebody follows. */
@QueryRow
record CoordinatorLoad(String coordinatorId, long pairs) {
}
