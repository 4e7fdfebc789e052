package fr.binome.followup;

import fr.binome.followup.catalogue.Answer;
import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.followup.catalogue.Question;
import fr.binome.pairing.Side;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.core.annotation.Nullable;
import java.time.LocalDate;

/** A check-in beside one of its answers; question and answer are null while there is none. */
@Introspected
record HistoryRow(String checkInId, Side side, CheckInKind kind, int ordinal, LocalDate dueOn, CheckInStatus status,
                  @Nullable Question question, @Nullable Answer answer) {
}
