package fr.binome.round;

import fr.binome.platform.database.QueryRow;

/**
 * How a round was decided.
 *
 * @param changed how many of the decisions did not take the proposal as it was
 * @param meanMillis how long a proposal was looked at, on average
 */
@QueryRow
record DecisionPace(long decisions, long changed, double meanMillis) {
}
