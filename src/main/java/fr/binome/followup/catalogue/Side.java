package fr.binome.followup.catalogue;

/** The two of a pair, who are asked separately and never see each other's answers. */
public enum Side {
    MENTEE, MENTOR;

    public Side other() {
        return this == MENTEE ? MENTOR : MENTEE;
    }
}
