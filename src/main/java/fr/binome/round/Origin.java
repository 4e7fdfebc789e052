package fr.binome.round;

/** Who made a proposal: a run, the search after a refusal, or a member of the team by hand or by a swap. */
public enum Origin {
    ENGINE, NEXT_BEST, HAND, SWAP;

    /** Whether a person made it, so that it is to be looked at by itself. */
    boolean byHand() {
        return this == HAND || this == SWAP;
    }
}
