package fr.binome.pairing;

import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;
import java.util.List;

/**
 * A yes or a no to a proposal.
 *
 * @param reason a mentor's, if one was given with a no
 * @param backOn the day from which a mentor without time is free again; null if none was given
 * @param actor {@code mentor} or {@code mentee}; the member's id if it came by phone
 * @param gives with a yes: what the other side may have once both have said yes; empty for nothing
 */
record Answer(Side side, boolean yes, @Nullable DeclineReason reason, @Nullable LocalDate backOn, String actor, boolean byPhone,
              List<ContactKind> gives) {

    PairChange change() {
        if (side == Side.MENTOR) {
            return yes ? PairChange.MENTOR_ACCEPTS : PairChange.MENTOR_DECLINES;
        }
        return yes ? PairChange.MENTEE_ACCEPTS : PairChange.MENTEE_DECLINES;
    }
}
