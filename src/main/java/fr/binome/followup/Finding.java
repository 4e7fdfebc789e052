package fr.binome.followup;

import fr.binome.followup.catalogue.Reason;
import fr.binome.followup.catalogue.SignalLevel;
import fr.binome.pairing.Side;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;

/**
 * That something calls for somebody's attention.
 *
 * @param about whom it is about, or whom to ask first
 * @param fact at most 80 ASCII characters; the same fact never raises a second signal of its code
 * @param detail what the sentence counts or dates (an ISO date, a number), at most 120 characters; may be empty
 * @param level null for the level of the reason's code
 * @param dueAt null for the time that the reason's code leaves
 */
record Finding(Reason reason, Side about, String fact, String detail, @Nullable SignalLevel level, @Nullable Instant dueAt) {

    Finding(Reason reason, Side about, String fact) {
        this(reason, about, fact, "", null, null);
    }

    Finding(Reason reason, Side about, String fact, Object detail) {
        this(reason, about, fact, detail.toString(), null, null);
    }
}
