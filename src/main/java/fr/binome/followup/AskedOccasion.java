package fr.binome.followup;

import fr.binome.followup.catalogue.CheckInKind;
import fr.binome.pairing.Side;
import fr.binome.platform.database.QueryRow;
import java.time.Instant;

/** That somebody was asked on some occasion: what the planner has to know of a check-in. */
@QueryRow
record AskedOccasion(String pairId, Side side, CheckInKind kind, int ordinal, String personId, Instant sentAt) {
}
