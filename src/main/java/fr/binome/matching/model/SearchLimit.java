package fr.binome.matching.model;

/**
 * When the search ends: never by the clock, so that the same input gives the same plan everywhere.
 *
 * @param scoreCalculations most plans looked at; small rounds need and get fewer
 * @param unimprovedSteps   steps in a row without a better plan
 */
public record SearchLimit(long scoreCalculations, int unimprovedSteps) {
}
