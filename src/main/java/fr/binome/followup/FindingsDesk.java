package fr.binome.followup;

import jakarta.inject.Singleton;
import java.time.Instant;

/** Looks at a pair's history after something has been said, or not, and raises what it finds. Thread-safe. */
@Singleton
final class FindingsDesk {

    private final ReplyRepository replies;
    private final Duos duos;
    private final SignalDesk desk;

    FindingsDesk(ReplyRepository replies, Duos duos, SignalDesk desk) {
        this.replies = replies;
        this.duos = duos;
        this.desk = desk;
    }

    /** Call it in the transaction that holds the pair. Returns how many signals were raised. */
    int raise(CheckIn checkIn, Instant now) {
        PairHistory history = PairHistory.of(checkIn.pairId(), replies.history(checkIn.associationId(), checkIn.pairId()));
        int raised = 0;
        Duo duo = duos.of(checkIn.associationId(), checkIn.pairId());
        for (Finding finding : Findings.after(history, history.entry(checkIn.id()))) {
            raised += desk.raise(duo, finding, now).isPresent() ? 1 : 0;
        }
        return raised;
    }
}
