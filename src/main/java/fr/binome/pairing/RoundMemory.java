package fr.binome.pairing;

import fr.binome.platform.Clock;
import fr.binome.round.KnownPair;
import fr.binome.round.KnownPair.Kind;
import fr.binome.round.KnownPairs;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a new round must know of the pairs there are and were. "Not at ease", a young person's or guardian's no and a closed pair forbid
 * the same two for ever; any other no of a mentor for a while, because nobody asks the same question again next week.
 * Thread-safe.
 */
@Singleton
final class RoundMemory implements KnownPairs {

    private static final Duration OTHER_NO_COUNTS = Duration.ofDays(180);

    private final PairRepository pairs;
    private final Clock clock;

    RoundMemory(PairRepository pairs, Clock clock) {
        this.pairs = pairs;
        this.clock = clock;
    }

    @Override
    public List<KnownPair> of(String associationId) {
        List<KnownPair> known = new ArrayList<>();
        for (Pair pair : pairs.findByAssociationIdAndOpenMenteeIsNotNull(associationId)) {
            known.add(new KnownPair(pair.menteeId(), pair.mentorId(), Kind.ACTIVE, pair.slot()));
        }
        Instant recent = clock.now().minus(OTHER_NO_COUNTS);
        for (Pair pair : pairs.endedForGood(associationId)) {
            if (pair.status() == PairStatus.CLOSED) {
                known.add(new KnownPair(pair.menteeId(), pair.mentorId(), Kind.FAILED, null));
            } else if (forEver(pair) || pair.statusSince().isAfter(recent)) {
                known.add(new KnownPair(pair.menteeId(), pair.mentorId(), Kind.REFUSED, null));
            }
        }
        return known;
    }

    private static boolean forEver(Pair pair) {
        return pair.status() == PairStatus.MENTEE_DECLINED || pair.status() == PairStatus.WITHDRAWN || pair.declineReason() == DeclineReason.NOT_AT_EASE;
    }
}
