package fr.binome.pairing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Holds everything that one person is part of: proposals, introductions and pairs. Arguments as in {@link PairChanges}; the
 * answer is how many pairs are on hold now. Thread-safe.
 */
@Singleton
public class PairHolds {

    private final PairRepository pairs;
    private final PairChanges changes;

    PairHolds(PairRepository pairs, PairChanges changes) {
        this.pairs = pairs;
        this.changes = changes;
    }

    @Transactional
    public int ofMentor(String associationId, String mentorId, String actor, String note) {
        return hold(pairs.lockOfMentor(associationId, mentorId), actor, note);
    }

    @Transactional
    public int ofMentee(String associationId, String menteeId, String actor, String note) {
        return hold(pairs.lockOfMentee(associationId, menteeId), actor, note);
    }

    private int hold(List<Pair> living, String actor, String note) {
        return (int) living.stream().filter(pair -> changes.hold(pair, actor, note).isPresent()).count();
    }
}
