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
 * @param venueId of the place that the plan gave the two for their first meeting; null when there is none
 * @param reasons why these two, as {@link PairReasons} writes them
 * @param declineReason the mentor's, if one was given
 * @param mentorAnswerBy until when the mentor was asked to answer; a later answer still counts
 * @param menteeAnswerBy the same for the young person; null before the mentor's yes
 * @param remindedAt when the person now asked was reminded; null if not yet
 * @param heldFrom where a held pair goes back to; null unless it is on hold
 * @param pausedUntil the day on which a pause ends; null unless the pair pauses
 * @param guardianUntil until when the guardians may object before a minor who answers alone is asked; null if nobody waits
 *     for that, or while a guardian is still to be told by phone
 * @param introducedOn day 0, from which every later day counts; null before
 */
@MappedEntity("pairs")
public record Pair(@Id String id, String associationId, String proposalId, String roundId, String menteeId, String mentorId,
                   @Nullable String openMentee, String coordinatorId, PairStatus status, int score, int distanceMetres,
                   String way, @Nullable String slot, @Nullable String venueId, String reasons, @Nullable DeclineReason declineReason,
                   Instant mentorAnswerBy, @Nullable Instant menteeAnswerBy, @Nullable Instant remindedAt,
                   @Nullable LocalDate introducedOn, Instant createdAt, Instant statusSince, @Nullable PairStatus heldFrom,
                   @Nullable LocalDate pausedUntil, @Nullable Instant guardianUntil, @Version Long version) {

    /** This proposal as it will be once the mentor has said yes and the young person is asked until then. */
    Pair askingMentee(Instant until) {
        return new Pair(id, associationId, proposalId, roundId, menteeId, mentorId, openMentee, coordinatorId, PairStatus.MENTOR_ACCEPTED, score,
                distanceMetres, way, slot, venueId, reasons, declineReason, mentorAnswerBy, until, null, introducedOn, createdAt, statusSince, heldFrom,
                pausedUntil, guardianUntil, version);
    }

    /** Who has to answer now; null when nobody has. */
    @Nullable
    public Side asked() {
        return switch (status) {
            case PROPOSED -> Side.MENTOR;
            case MENTOR_ACCEPTED -> menteeAnswerBy == null ? null : Side.MENTEE;
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

    /** Whether the mentor has said yes and the guardians come first, before the young person is asked. */
    public boolean guardiansFirst() {
        return status == PairStatus.MENTOR_ACCEPTED && menteeAnswerBy == null;
    }

    /** Whether the two have not been introduced, even if somebody holds the pair. */
    public boolean beforeIntroduction() {
        return status.beforeIntroduction() || heldFrom != null && heldFrom.beforeIntroduction();
    }

    /** Whether the answer is late; the pair stays open, somebody calls. */
    public boolean overdueAt(Instant now) {
        return answerBy() != null && answerBy().isBefore(now);
    }
}
