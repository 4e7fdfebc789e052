package fr.binome.people;

import java.time.LocalDate;

/**
 * What other rooms do when somebody may not, or does not want to, be in a pair as before. Beans of this type are called within
 * the transaction of the change. The actor is a member's id, or {@code mentee}, {@code mentor}, {@code guardian}, {@code system};
 * the kind is {@code MENTEE} or {@code MENTOR}.
 */
public interface PersonEvents {

    /**
     * What allowed the young person to take part is gone: an authorisation withdrawn, or missing since a birth date was corrected.
     */
    default void lost(String associationId, String menteeId, String actor) {
    }

    /** Something in the young person's file is to be renewed by a day; told at every look. What it is stays in the file. */
    default void renews(String associationId, String menteeId, LocalDate by) {
    }

    /** Somebody rests until a day. */
    default void paused(String associationId, String kind, String id, LocalDate until, String actor) {
    }

    /** A rest is over, or was ended. */
    default void returned(String associationId, String kind, String id, LocalDate today, String actor) {
    }

    /** Somebody wants to stop. */
    default void leaving(String associationId, String kind, String id, String actor) {
    }
}
