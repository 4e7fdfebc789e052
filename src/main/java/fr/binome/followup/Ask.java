package fr.binome.followup;

import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import java.time.Instant;

/** That one side of a pair is to be asked on an occasion. */
record Ask(Pair pair, Side side, Occasion occasion) {

    String personId() {
        return side == Side.MENTEE ? pair.menteeId() : pair.mentorId();
    }

    AskedOccasion askedAt(Instant now) {
        return new AskedOccasion(pair.id(), side, occasion.kind(), occasion.ordinal(), personId(), now);
    }
}
