package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalCode;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Side;
import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.util.Comparator;

/** A signal with the first names that its line shows. */
@QueryRow
record OpenSignal(String id, SignalCode code, SignalLevel level, @Nullable String pairId,
                  @Nullable String menteeId, @Nullable String mentorId, Side about, Reason reason, String detail, String ownerId,
                  @Nullable String deputyId, Instant raisedAt, Instant dueAt, @Nullable Instant callAgainAt,
                  String menteeName, @Nullable String menteePhone, String mentorName,
                  @Nullable String mentorPhone, String ownerFirstName, String ownerLastName, @Nullable CallOutcome lastCall) {

    static final Comparator<OpenSignal> MOST_URGENT_FIRST = Comparator.comparing(OpenSignal::level)
            .thenComparing(OpenSignal::dueAt).thenComparing(OpenSignal::reason).thenComparing(OpenSignal::id);

    /** What stands on one line of the page of the day: a pair, a person, or else the signal alone. */
    String lineKey() {
        return pairId != null ? pairId : menteeId != null ? menteeId : mentorId != null ? mentorId : id;
    }

    /** Whether it tells of the programme, so that there is nobody to call. */
    boolean ofProgramme() {
        return lineKey().equals(id) && reason != Reason.WRITTEN;
    }

    /** Put off until later; what is red stays in sight. */
    boolean laterThan(Instant now) {
        return level != SignalLevel.RED && callAgainAt != null && callAgainAt.isAfter(now);
    }

    String name(Side side) {
        return side == Side.MENTEE ? menteeName : mentorName;
    }
}
