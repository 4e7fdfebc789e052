package fr.binome.pairing;

import io.micronaut.core.annotation.Nullable;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A young person and a mentor, from the proposal on.
 *
 * @param openMentee the mentee's id while the pair lives, null once it has ended: no mentee has two living pairs
 * @param coordinatorId who follows the pair; never nobody
 * @param score in thousandths of a point, for staff only
 * @param way a code of {@code MeetingMode}
 * @param slot the weekly period kept for the two, e.g. {@code WED-EVENING}; null if none is needed
 * @param reasons why these two, as {@link PairReasons} writes them
 * @param declineReason the mentor's, if one was given
 * @param mentorAnswerBy until when the mentor was asked to answer; a later answer still counts
 * @param menteeAnswerBy the same for the young person; null before the mentor's yes
 * @param remindedAt when the person now asked was reminded; null if not yet
 * @param introducedOn day 0, from which every later day counts; null before
 */
@MappedEntity("pairs")
public record Pair(@Id String id, String associationId, String proposalId, String roundId, String menteeId, String mentorId,
                   @Nullable String openMentee, String coordinatorId, PairStatus status, int score, int distanceMetres,
                   String way, @Nullable String slot, String reasons, @Nullable DeclineReason declineReason,
                   Instant mentorAnswerBy, @Nullable Instant menteeAnswerBy, @Nullable Instant remindedAt,
                   @Nullable LocalDate introducedOn, Instant createdAt, Instant statusSince, @Version Long version) {

    /** Who has to answer now; null when nobody has. */
    @Nullable
    public Side asked() {
        return switch (status) {
            case PROPOSED -> Side.MENTOR;
            case MENTOR_ACCEPTED -> Side.MENTEE;
            default -> null;
        };
    }

    /** Until when the person now asked was to answer; null when nobody is asked. */
    @Nullable
    public Instant answerBy() {
        return switch (status) {
            case PROPOSED -> mentorAnswerBy;
            case MENTOR_ACCEPTED -> menteeAnswerBy;
            default -> null;
        };
    }

    /** Whether the answer is late; the pair stays open, somebody calls. */
    public boolean overdueAt(Instant now) {
        return answerBy() != null && answerBy().isBefore(now);
    }
}
