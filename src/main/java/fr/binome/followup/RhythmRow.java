package fr.binome.followup;

import fr.binome.pairing.PairStatus;
import fr.binome.pairing.Side;
import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What decides when a pair is asked, as it is stored.
 *
 * @param resumedAt the end of the last pause; null if there was none
 * @param pauses how many pauses have ended
 * @param pulse 0 if the programme does not ask it
 */
@QueryRow
record RhythmRow(String pairId, String associationId, String menteeId, String mentorId, LocalDate introducedOn, LocalDate plannedEnd,
                 @Nullable Instant resumedAt, int pauses, int firstDay, int secondDay, int pulse, PairStatus status) {

    Ask ask(Side side, Occasion occasion) {
        return new Ask(new PairKey(pairId, associationId), side == Side.MENTEE ? menteeId : mentorId, side, occasion);
    }

    Rhythm in(ZoneId zone) {
        return new Rhythm(introducedOn, plannedEnd, resumedAt == null ? null : LocalDate.ofInstant(resumedAt, zone), pauses,
                firstDay, secondDay, pulse != 0);
    }
}
