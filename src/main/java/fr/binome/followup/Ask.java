package fr.binome.followup;

import fr.binome.pairing.Side;
import java.time.Instant;

/** That one side of a pair, {@code personId}, is to be asked on an occasion. */
record Ask(PairKey pair, String personId, Side side, Occasion occasion) {

    AskedOccasion askedAt(Instant now) {
        return new AskedOccasion(pair.pairId(), side, occasion.kind(), occasion.ordinal(), personId, now);
    }
}
