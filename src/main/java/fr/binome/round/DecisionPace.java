package fr.binome.round;

import io.micronaut.core.annotation.Introspected;

/**
 * How a round was decided.
 *
 * @param changed how many of the decisions did not take the proposal as it was
 * @param meanMillis how long a proposal was looked at, on average
 */
@Introspected
record DecisionPace(long decisions, long changed, double meanMillis) {
}
