package fr.binome.pairing;

import static fr.binome.pairing.PairChange.CANCEL;
import static fr.binome.pairing.PairChange.CLOSE;
import static fr.binome.pairing.PairChange.GUARDIAN_OBJECTS;
import static fr.binome.pairing.PairChange.HOLD;
import static fr.binome.pairing.PairChange.INTRODUCE;
import static fr.binome.pairing.PairChange.LAPSE;
import static fr.binome.pairing.PairChange.MENTEE_ACCEPTS;
import static fr.binome.pairing.PairChange.MENTEE_DECLINES;
import static fr.binome.pairing.PairChange.MENTOR_ACCEPTS;
import static fr.binome.pairing.PairChange.MENTOR_DECLINES;
import static fr.binome.pairing.PairChange.PAUSE;
import static fr.binome.pairing.PairChange.RELEASE;
import static fr.binome.pairing.PairChange.RESUME;
import static fr.binome.pairing.PairChange.START_CLOSING;
import static fr.binome.pairing.PairChange.WITHDRAW;

import io.micronaut.core.annotation.Nullable;
import java.util.Map;
import java.util.Optional;

/** The life of a pair: which change leads where. What is not in the table is refused. */
public final class PairLife {

    private static final Map<PairStatus, Map<PairChange, PairStatus>> NEXT = Map.of(
            PairStatus.PROPOSED, Map.of(
                    MENTOR_ACCEPTS, PairStatus.MENTOR_ACCEPTED,
                    MENTOR_DECLINES, PairStatus.MENTOR_DECLINED,
                    LAPSE, PairStatus.LAPSED,
                    WITHDRAW, PairStatus.WITHDRAWN,
                    CANCEL, PairStatus.CANCELLED,
                    HOLD, PairStatus.ON_HOLD),
            PairStatus.MENTOR_ACCEPTED, Map.of(
                    MENTEE_ACCEPTS, PairStatus.TO_INTRODUCE,
                    MENTOR_DECLINES, PairStatus.MENTOR_DECLINED,
                    MENTEE_DECLINES, PairStatus.MENTEE_DECLINED,
                    LAPSE, PairStatus.LAPSED,
                    WITHDRAW, PairStatus.WITHDRAWN,
                    CANCEL, PairStatus.CANCELLED,
                    GUARDIAN_OBJECTS, PairStatus.WITHDRAWN,
                    HOLD, PairStatus.ON_HOLD),
            PairStatus.TO_INTRODUCE, Map.of(
                    INTRODUCE, PairStatus.ACTIVE,
                    MENTOR_DECLINES, PairStatus.MENTOR_DECLINED,
                    MENTEE_DECLINES, PairStatus.MENTEE_DECLINED,
                    WITHDRAW, PairStatus.WITHDRAWN,
                    CANCEL, PairStatus.CANCELLED,
                    GUARDIAN_OBJECTS, PairStatus.WITHDRAWN,
                    HOLD, PairStatus.ON_HOLD),
            PairStatus.ACTIVE, Map.of(
                    PAUSE, PairStatus.PAUSED,
                    HOLD, PairStatus.ON_HOLD,
                    START_CLOSING, PairStatus.CLOSING),
            PairStatus.PAUSED, Map.of(
                    RESUME, PairStatus.ACTIVE,
                    HOLD, PairStatus.ON_HOLD,
                    START_CLOSING, PairStatus.CLOSING),
            PairStatus.CLOSING, Map.of(
                    HOLD, PairStatus.ON_HOLD,
                    CLOSE, PairStatus.CLOSED));

    private PairLife() {
    }

    /**
     * The state after {@code change}; empty if a pair in {@code status} does not know it.
     *
     * @param heldFrom where a pair on hold came from; null for any other
     */
    public static Optional<PairStatus> after(PairStatus status, @Nullable PairStatus heldFrom, PairChange change) {
        return status == PairStatus.ON_HOLD && heldFrom != null ? afterHold(heldFrom, change)
                : Optional.ofNullable(NEXT.getOrDefault(status, Map.of()).get(change));
    }

    /** A held pair goes back to where it was, or ends in the way it could have ended there; nothing else happens to it. */
    private static Optional<PairStatus> afterHold(PairStatus heldFrom, PairChange change) {
        return switch (change) {
            case RELEASE -> Optional.of(heldFrom);
            case WITHDRAW, CANCEL, GUARDIAN_OBJECTS, START_CLOSING -> after(heldFrom, null, change);
            // A change of mind counts on hold as before; an answer to the question itself waits.
            case MENTOR_DECLINES -> heldFrom != PairStatus.PROPOSED ? after(heldFrom, null, change) : Optional.empty();
            case MENTEE_DECLINES -> heldFrom == PairStatus.TO_INTRODUCE ? after(heldFrom, null, change) : Optional.empty();
            default -> Optional.empty();
        };
    }
}
