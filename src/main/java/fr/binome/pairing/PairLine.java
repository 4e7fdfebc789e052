package fr.binome.pairing;

import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the list of pairs. */
@QueryRow
record PairLine(String id, PairStatus status, String menteeName, String mentorName, String coordinatorName,
                Instant statusSince, @Nullable Instant mentorAnswerBy, @Nullable Instant menteeAnswerBy,
                @Nullable Instant guardianUntil, @Nullable LocalDate introducedOn) {

    /** Whether the guardians come before the young person is asked. */
    boolean guardiansFirst() {
        return status == PairStatus.MENTOR_ACCEPTED && menteeAnswerBy == null;
    }

    /** Until when somebody answers, or the guardians may object; null when nobody is asked. */
    @Nullable
    Instant until() {
        return switch (status) {
            case PROPOSED -> mentorAnswerBy;
            case MENTOR_ACCEPTED -> guardiansFirst() ? guardianUntil : menteeAnswerBy;
            default -> null;
        };
    }

    boolean overdueAt(Instant now) {
        return status == PairStatus.PROPOSED && mentorAnswerBy.isBefore(now)
                || status == PairStatus.MENTOR_ACCEPTED && menteeAnswerBy != null && menteeAnswerBy.isBefore(now);
    }
}
