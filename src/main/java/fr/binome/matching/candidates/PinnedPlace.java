package fr.binome.matching.candidates;

import fr.binome.matching.model.Way;

/** A pinned pair that the plan keeps. Way and slot are null where the two share none. */
public record PinnedPlace(Pairing pairing, Way way, String slot) {
}
