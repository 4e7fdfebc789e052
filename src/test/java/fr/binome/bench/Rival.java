package fr.binome.bench;

/**
 * One way to make the plan of a round, beside others.
 *
 * @param value   in thousandths of points
 * @param seconds from facts in memory to the plan
 */
record Rival(String name, int mentees, long seed, int matched, long value, double seconds, EngineRun proven) {

    /** The value against the most that any plan has that matches as many as possible. */
    double share() {
        return (double) value / proven.valueBound();
    }
}
