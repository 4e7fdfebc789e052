package fr.binome.matching.model;

/**
 * A pair known before the round.
 *
 * @param slot the weekly period it holds, e.g. {@code WED-EVENING}; null when none or unknown
 */
public record WorldPair(String menteeId, String mentorId, PairState state, String slot) {

    public WorldPair {
        if (slot != null) {
            Periods.index(slot);
        }
    }
}
