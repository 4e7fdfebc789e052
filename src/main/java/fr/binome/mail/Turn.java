package fr.binome.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** One emptying of the outbox, shared by its connections. Thread-safe. */
final class Turn {

    private final Instant began;
    private final long started = System.nanoTime();
    private final OutboxClaims claims;
    private final SendingRate rate;
    private volatile boolean ended;

    Turn(Instant now, OutboxClaims claims, SendingRate rate) {
        this.began = now.truncatedTo(ChronoUnit.MICROS);
        this.claims = claims;
        this.rate = rate;
    }

    /** The next mails, claimed; empty when there are none, the rate allows none, or the turn has ended. */
    List<OutboxRow> take() {
        Instant now = now();
        int room = ended || !claims.anyDue(now) ? 0 : rate.reserve(OutboxClaims.BATCH);
        if (room == 0) {
            return List.of();
        }
        List<OutboxRow> rows = claims.take(now, room);
        rate.giveBack(room - rows.size());
        return rows;
    }

    /** The moment of the claim, from which its lease counts. */
    Instant claimedAt(List<OutboxRow> rows) {
        return rows.get(0).claimedUntil().minus(OutboxClaims.LEASE);
    }

    void end() {
        ended = true;
    }

    /** Goes on with the stopwatch, so that a long turn notices when its readers' evening has come. */
    private Instant now() {
        return began.plusSeconds(Duration.ofNanos(System.nanoTime() - started).toSeconds());
    }
}
