package fr.binome.followup;

import fr.binome.pairing.Pair;
import fr.binome.pairing.PairChanges;
import fr.binome.pairing.PairRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Lets pairs go on when their pause is over; a week later both are asked. Thread-safe. */
@Singleton
final class PauseEnds {

    private final WatchQueries queries;
    private final PairRepository pairs;
    private final PairChanges changes;

    PauseEnds(WatchQueries queries, PairRepository pairs, PairChanges changes) {
        this.queries = queries;
        this.pairs = pairs;
        this.changes = changes;
    }

    /** @return how many pairs go on */
    int resume(Instant now) {
        int resumed = 0;
        for (PairKey key : queries.pausesOver(LocalDate.ofInstant(now, ZoneOffset.UTC))) {
            resumed += Watching.attempt(key.pairId(), () -> pairs.findByAssociationIdAndId(key.associationId(), key.pairId())
                    .flatMap((Pair pair) -> changes.resume(pair, "system", "")).isPresent());
        }
        return resumed;
    }
}
