package fr.binome.followup;

import fr.binome.platform.database.QueryRow;

/** How many signals of one association are open, and how many of these should have been settled by now. */
@QueryRow
record OverdueCount(String associationId, long open, long overdue) {

    private static final double TOLERATED = 0.15;
    /** Below it, one late call would be a share. */
    private static final int FEW = 3;

    boolean tooMany() {
        return overdue >= FEW && overdue > TOLERATED * open;
    }

    long percent() {
        return Math.round(100.0 * overdue / open);
    }
}
