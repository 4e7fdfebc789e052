package fr.binome.matching;

import java.math.BigDecimal;

/** Told how a solve advances, on the thread that solves. */
@FunctionalInterface
public interface ProgressListener {

    /** Listens to nothing and never stops. */
    ProgressListener SILENT = (stage, percent, pairs) -> true;

    /** The stages of a solve, in order. */
    enum Stage {
        /** Finding who may meet whom. */
        CANDIDATES,
        /** Building a first complete plan. */
        FIRST_PLAN,
        /** Looking for a better one. */
        SEARCH,
        /** Writing slots, reasons and funnels. */
        EXPLANATION
    }

    /**
     * Called at every stage's start and now and then within.
     *
     * @param percent of the whole solve, 0 … 100, never falling
     * @param pairs   matched in the best plan so far
     * @return false to stop: the solve then ends with the best plan so far
     */
    boolean onProgress(Stage stage, int percent, int pairs);

    /**
     * Told before {@link #onProgress} when more is known about what no plan can exceed.
     *
     * @param mostPairs  that any plan can match, never rising
     * @param gapPercent how far the best plan so far may be from the best possible in points; null while that is not known
     */
    default void onBound(int mostPairs, BigDecimal gapPercent) {
    }
}
