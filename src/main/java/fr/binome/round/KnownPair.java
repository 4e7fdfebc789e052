package fr.binome.round;

import io.micronaut.core.annotation.Nullable;

/**
 * Two people who have to do with each other already.
 *
 * @param slot the weekly period that the pair holds, such as {@code WED-EVENING}; null when none
 */
public record KnownPair(String menteeId, String mentorId, Kind kind, @Nullable String slot) {

    /** What a round must know of it. */
    public enum Kind {
        /** Lives, or is being asked: takes a place and a slot of the mentor, and the mentee needs no other. */
        ACTIVE,
        /** One of the two said no to the other: never proposed again. */
        REFUSED,
        /** Has met and was closed: never proposed again. */
        FAILED
    }
}
