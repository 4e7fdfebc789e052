package fr.binome.followup;

import fr.binome.mail.Outbox;
import fr.binome.pairing.Pair;
import fr.binome.pairing.Side;
import fr.binome.platform.Ids;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Asks one side on one occasion: the check-in, its link and its letter are written together or not at all. Thread-safe. */
@Singleton
class CheckInInvitations {

    /** How long a mailed link can be answered. */
    static final Duration LIFE = Duration.ofDays(21);

    private final CheckInRepository checkIns;
    private final CheckInLetters letters;
    private final Duos duos;
    private final Outbox outbox;

    CheckInInvitations(CheckInRepository checkIns, CheckInLetters letters, Duos duos, Outbox outbox) {
        this.checkIns = checkIns;
        this.letters = letters;
        this.duos = duos;
        this.outbox = outbox;
    }

    /** @return false if this side was asked on this occasion before; then nothing happens */
    @Transactional
    boolean send(Pair pair, Side side, Occasion occasion, Instant now) {
        Duo duo = duos.of(pair);
        CheckIn checkIn = new CheckIn(Ids.next(), pair.associationId(), pair.id(), side, occasion.kind(), occasion.ordinal(),
                duo.recipient(side).channel(), CheckInStatus.OPEN, occasion.dueOn(), now, null, null, now.plus(LIFE));
        checkIns.insertUnlessKnown(checkIn);
        if (checkIns.countById(checkIn.id()) == 0) {
            return false;
        }
        outbox.post(letters.first(duo, checkIn, now));
        return true;
    }

    /** Asks once more; false if somebody has answered or was quicker. */
    @Transactional
    boolean remind(CheckIn checkIn, Instant now) {
        if (checkIns.remind(checkIn.associationId(), checkIn.id(), now) == 0) {
            return false;
        }
        Duo duo = duos.of(checkIn.associationId(), checkIn.pairId());
        outbox.post(letters.reminder(duo, checkIn, now));
        return true;
    }
}
