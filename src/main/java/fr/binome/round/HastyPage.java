package fr.binome.round;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** A page of {@code pairs} that {@code member} accepted in {@code millis}, faster than anybody reads it. */
@Introspected
record HastyPage(String batchId, String member, long pairs, long millis, Instant at) {
}
