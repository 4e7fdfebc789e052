package fr.binome.round;

import fr.binome.platform.database.QueryRow;
import java.time.Instant;

/** A page of {@code pairs} that {@code member} accepted in {@code millis}, faster than anybody reads it. */
@QueryRow
record HastyPage(String batchId, String member, long pairs, long millis, Instant at) {
}
