package fr.binome.matching.model;

/**
 * How many mentors are left after a step. Steps in order: {@code mentors} (all), {@code cleared}, {@code check},
 * {@code language}, {@code mentor-gender}, {@code not-with}, {@code reach}, {@code period}, {@code floor},
 * {@code free} (possible, with a place and a slot left in the plan).
 */
public record FunnelStep(String rule, int mentors) {
}
