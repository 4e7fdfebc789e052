package fr.binome.matching.planning;

import java.util.List;

/**
 * Mentees who change seats one after the other, the last one to a free seat, to the first one's, or to none.
 *
 * @param gain  what the plan gains by it
 * @param moved how many pairs of the plan before it changes
 */
record Chain(List<SeatChange> changes, long gain, int moved) {
}
