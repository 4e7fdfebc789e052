package fr.binome.pairing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * One thing that happened to a pair; rows are only added.
 *
 * @param actor a member's id, {@code mentor}, {@code mentee} or {@code system}
 * @param event the name of a {@link PairChange}, or one of the constants here
 * @param fromStatus null for the first event
 * @param note up to 500 characters of staff's, or how an answer came
 */
@MappedEntity("pair_events")
public record PairEvent(@Id String id, String associationId, String pairId, Instant at, String actor, String event,
                        @Nullable PairStatus fromStatus, PairStatus toStatus, String note) {

    /** The pair came to be. */
    static final String PROPOSE = "PROPOSE";
    /** Whoever had not answered yet was written to once more. */
    static final String REMIND = "REMIND";
    /** A guardian has been told of the mentor by phone and has days to object. */
    static final String GUARDIAN_TOLD = "GUARDIAN_TOLD";
    /** The young person is asked, after the guardians. */
    static final String ASK_MENTEE = "ASK_MENTEE";
    /** A yes or an introduction had to wait because the safeguarding gate was closed. */
    static final String HELD_BACK = "HELD_BACK";
    /** Somebody else follows the pair from now on. */
    static final String COORDINATOR = "COORDINATOR";
    /** Day, hour and place of the first meeting were proposed to both. */
    static final String MEETING_PROPOSED = "MEETING_PROPOSED";
    /** The first meeting was called off. */
    static final String MEETING_OFF = "MEETING_OFF";
    /** The two have met. */
    static final String MEETING = "MEETING";
    /** Note of an answer that staff took by phone; never words of a person. */
    static final String BY_PHONE = "PHONE";
}
