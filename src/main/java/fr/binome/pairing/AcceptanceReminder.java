package fr.binome.pairing;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;

/** One reminder, in a transaction of its own, so that one that fails takes no other with it. Thread-safe. */
@Singleton
class AcceptanceReminder {

    private final PairRepository pairs;
    private final PairPeopleReader reader;
    private final PairChanges changes;
    private final PairLetters letters;

    AcceptanceReminder(PairRepository pairs, PairPeopleReader reader, PairChanges changes, PairLetters letters) {
        this.pairs = pairs;
        this.reader = reader;
        this.changes = changes;
        this.letters = letters;
    }

    /** False if nothing was written: somebody was quicker, an answer has come, or the person is called anyway. */
    @Transactional
    boolean write(Pair pair, Instant now) {
        boolean mine = pairs.remind(pair.associationId(), pair.id(), pair.status(), now) == 1;
        if (!mine || !letters.remind(reader.around(pair))) {
            return false;
        }
        changes.note(pair, "system", PairEvent.REMIND, "");
        return true;
    }
}
