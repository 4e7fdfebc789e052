package fr.binome.matching.model;

/**
 * When the search ends: never by the clock, so that the same input gives the same plan everywhere.
 *
 * @param scoreCalculations most plans looked at by the search; small rounds need and get fewer
 * @param unimprovedSteps   steps of the search in a row without a better plan
 * @param allPairsUpTo      rounds of so many mentees are proven over all pairs, larger ones over the candidates
 */
public record SearchLimit(long scoreCalculations, int unimprovedSteps, int allPairsUpTo) {

    private static final int USUAL_ALL_PAIRS = 20_000;

    /** With the usual number of mentees up to which all pairs count. */
    public SearchLimit(long scoreCalculations, int unimprovedSteps) {
        this(scoreCalculations, unimprovedSteps, USUAL_ALL_PAIRS);
    }
}
