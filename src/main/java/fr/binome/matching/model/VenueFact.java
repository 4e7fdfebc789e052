package fr.binome.matching.model;

/**
 * A place where pairs may meet in person.
 *
 * @param availability weekly periods in which it is open
 * @param capacity     pairs at a time, in each period
 */
public record VenueFact(String id, Place place, Periods availability, int capacity) {
}
