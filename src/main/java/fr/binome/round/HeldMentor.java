package fr.binome.round;

import fr.binome.platform.database.QueryRow;

/** A mentor whose row is held until the transaction ends. */
@QueryRow
record HeldMentor(String id, String firstName, int capacity) {
}
