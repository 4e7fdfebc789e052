package fr.binome.pairing;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/** One line of the list of pairs. */
@Introspected
record PairLine(String id, PairStatus status, String menteeName, String mentorName, String coordinatorName,
                Instant statusSince, @Nullable Instant mentorAnswerBy, @Nullable Instant menteeAnswerBy,
                @Nullable LocalDate introducedOn) {

    boolean overdueAt(Instant now) {
        return status == PairStatus.PROPOSED && mentorAnswerBy.isBefore(now)
                || status == PairStatus.MENTOR_ACCEPTED && menteeAnswerBy != null && menteeAnswerBy.isBefore(now);
    }
}
