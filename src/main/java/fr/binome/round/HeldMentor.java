package fr.binome.round;

import io.micronaut.core.annotation.Introspected;

/** A mentor whose row is held until the transaction ends. */
@Introspected
record HeldMentor(String id, String firstName, int capacity) {
}
