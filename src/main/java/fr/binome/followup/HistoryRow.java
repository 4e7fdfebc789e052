package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Question;
import fr.binome.pairing.Side;
import fr.binome.platform.database.QueryRow;
import io.micronaut.core.annotation.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A check-in beside one of its answers; question, answer, moment and channel are null while there is none.
 *
 * @param fast 1 if the answer came so soon that a machine may have given it, else 0
 */
@QueryRow
record HistoryRow(String checkInId, Side side, CheckInKind kind, int ordinal, LocalDate dueOn, CheckInStatus status,
                  @Nullable Question question, @Nullable Answer answer, @Nullable Instant saidAt, int fast,
                  @Nullable ReplyChannel channel) {
}
