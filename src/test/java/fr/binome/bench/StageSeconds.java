package fr.binome.bench;

/**
 * Seconds that a round took, from facts in memory to certificate.
 *
 * @param facts        people's facts in the form in which rules count
 * @param candidates   the best mentors of each mentee
 * @param flow         the best plan over these
 * @param missingPairs pairs of the whole round that prices make worth adding, guessed ones first, and the plans with them
 * @param certificate  the bound, worked out from arcs and prices
 * @param processor    seconds that processors were busy in all, all threads added up
 */
record StageSeconds(double facts, double candidates, double flow, double missingPairs, double certificate, double processor) {

    double total() {
        return facts + candidates + flow + missingPairs + certificate;
    }
}
