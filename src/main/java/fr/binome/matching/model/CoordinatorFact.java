package fr.binome.matching.model;

/**
 * Somebody who follows pairs.
 *
 * @param guide  pairs that this person should follow at most, scaled by working time already
 * @param active pairs followed today
 */
public record CoordinatorFact(String id, int guide, int active) {
}
