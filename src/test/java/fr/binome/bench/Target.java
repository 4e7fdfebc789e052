package fr.binome.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the engine is to reach on two cores, as the median of several seeds in a warm JVM.
 *
 * @param allPairs      whether the proof counts every feasible pair of the round, or only the candidates
 * @param mostGap       most percent that the value may be from the best; null where the bound is over candidates
 * @param mostMegabytes most heap, or null
 */
record Target(int mentees, boolean allPairs, double seconds, Double mostGap, Long mostMegabytes) {

    private static final List<Target> ALL = List.of(
            new Target(1_000, true, 0.5, 0.0, null),
            new Target(10_000, true, 3, 0.0, null),
            new Target(135_000, false, 60, null, 4_096L),
            new Target(135_000, true, 600, 0.3, null));

    /** Most milliseconds to rank a newcomer among ten thousand mentors. */
    static final double NEWCOMER_MILLIS = 100;

    /** The target for rounds like these, if there is one. */
    static Optional<Target> of(List<EngineRun> runs) {
        EngineRun first = runs.get(0);
        return ALL.stream().filter(target -> target.mentees == first.mentees() && target.allPairs == first.bound().allPairs()).findFirst();
    }

    boolean isMetBy(List<EngineRun> runs) {
        return Median.of(runs, run -> run.seconds().total()) < seconds
                && runs.stream().allMatch(run -> run.bound().allPairs() == allPairs && isNearEnough(run))
                && (mostMegabytes == null || runs.stream().allMatch(run -> run.peakMegabytes() <= mostMegabytes));
    }

    private boolean isNearEnough(EngineRun run) {
        return mostGap == null || run.gapPercent() != null && run.gapPercent().doubleValue() <= mostGap;
    }

    String words() {
        return String.format(Locale.ROOT, "under %.1f s over %s", seconds, allPairs ? "ALL_PAIRS" : "CANDIDATES")
                + (mostGap == null ? "" : String.format(Locale.ROOT, ", as many as possible, gap at most %.1f %%", mostGap))
                + (mostMegabytes == null ? "" : ", heap at most " + mostMegabytes + " MB");
    }
}
