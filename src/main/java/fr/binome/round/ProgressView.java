package fr.binome.round;

import java.util.ArrayList;
import java.util.List;

/** How far a running round is; {@code canDecide}: whether the reader may give the run up. */
record ProgressView(String id, String name, String stage, int percent, String pairs, String bound, List<String> scope, boolean rerun, boolean canDecide) {

    static ProgressView of(Round round, List<String> scope, boolean canDecide, Wording wording) {
        return new ProgressView(round.id(), round.name(), wording.text("round.stage." + round.stage()), round.percent(),
                wording.count("round.progress.pairs", round.pairsSoFar()), bound(round, wording), scope, round.rerun(), canDecide);
    }

    /** What no plan of this round can exceed, as far as the run knows; empty before. */
    private static String bound(Round round, Wording wording) {
        List<String> told = new ArrayList<>();
        if (round.mostPairs() != null) {
            told.add(wording.count("round.progress.most", round.mostPairs()));
        }
        if (round.gapPercent() != null) {
            told.add(round.gapPercent().signum() == 0 ? wording.text("round.progress.best")
                    : wording.text("round.progress.gap", wording.decimal(round.gapPercent().stripTrailingZeros())));
        }
        return String.join(" ", told);
    }
}
