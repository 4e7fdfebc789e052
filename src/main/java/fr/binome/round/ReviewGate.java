package fr.binome.round;

import fr.binome.account.Staff;
import fr.binome.web.ConflictException;
import fr.binome.web.NotFoundException;
import jakarta.inject.Singleton;

/** Lets one decision at a time into a round in review, and none while it is being run again. Thread-safe. */
@Singleton
class ReviewGate {

    private final RoundRepository rounds;

    ReviewGate(RoundRepository rounds) {
        this.rounds = rounds;
    }

    /**
     * Holds the round until the transaction ends. Call it first: what is read after it has seen every earlier decision.
     *
     * @throws ConflictException unless the round is in review
     */
    void enter(Staff staff, String roundId, String back) {
        RoundStatus status = rounds.lock(staff.associationId(), roundId).orElseThrow(NotFoundException::new);
        if (status != RoundStatus.REVIEW) {
            throw new ConflictException(back, status == RoundStatus.SOLVING ? "round.conflict.running" : "round.conflict.closed");
        }
    }
}
