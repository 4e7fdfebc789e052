package fr.binome.followup;

import fr.binome.mail.Outbox;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/**
 * Lets questions rest with their pair: whoever makes it pause, holds it or begins its end, what was asked before is neither sent,
 * nor asked once more, nor taken for silence later. Thread-safe.
 */
@Singleton
class RestingPairs {

    private final CheckInRepository checkIns;
    private final Outbox outbox;

    RestingPairs(CheckInRepository checkIns, Outbox outbox) {
        this.checkIns = checkIns;
        this.outbox = outbox;
    }

    /** @return how many pairs had questions open */
    int rest() {
        int rested = 0;
        for (PairKey pair : checkIns.restingWithQuestions()) {
            rested += Watching.attempt(pair.pairId(), () -> rest(pair));
        }
        return rested;
    }

    @Transactional
    boolean rest(PairKey pair) {
        outbox.withdrawAbout(pair.associationId(), pair.pairId());
        return checkIns.stop(pair.associationId(), pair.pairId()) > 0;
    }
}
