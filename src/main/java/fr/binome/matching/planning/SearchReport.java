package fr.binome.matching.planning;

/** Told how a search advances, on the thread that searches. */
@FunctionalInterface
public interface SearchReport {

    /**
     * Called now and then.
     *
     * @param share done, 0 … 1
     * @param pairs in the best plan so far
     * @return false to end the search
     */
    boolean goOn(double share, int pairs);

    /** Told before each {@link #goOn} what the best plan so far is worth, as {@link Bound#gapPercent} compares it. */
    default void best(long matchedWeight, long value) {
    }
}
