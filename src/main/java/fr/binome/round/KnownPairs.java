package fr.binome.round;

import java.util.List;

/** Tells a round which pairs there are; implemented where pairs live. */
public interface KnownPairs {

    /** All pairs of the association that a round must respect, in a constant number of queries. */
    List<KnownPair> of(String associationId);
}
