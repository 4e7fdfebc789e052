package fr.binome.followup;

import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.pairing.Side;
import fr.binome.platform.database.QueryRow;
import java.time.LocalDate;

/** How many were asked by one kind of mail, on one side, in the week that begins on {@code week}, and how many have answered, of whom some on the phone. */
@QueryRow
record AnswerRate(CheckInKind kind, Side side, LocalDate week, long sent, long answered, long phoned) {
}
