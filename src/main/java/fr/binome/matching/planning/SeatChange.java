package fr.binome.matching.planning;

import fr.binome.matching.candidates.Candidate;

/**
 * A mentee's new seat.
 *
 * @param index the mentee's number in the {@link Seats}
 * @param pair  null when it loses its seat
 * @param slot  the period held, or {@link SlotBook#NO_SLOT}
 */
record SeatChange(int index, Candidate pair, int slot) {
}
