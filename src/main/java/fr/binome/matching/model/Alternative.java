package fr.binome.matching.model;

/**
 * Another possible mentor for a matched mentee.
 *
 * @param free whether a place and a slot are still free in this plan
 */
public record Alternative(String mentorId, int scoreThousandths, boolean free) {
}
