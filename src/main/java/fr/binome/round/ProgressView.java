package fr.binome.round;

import java.util.List;

/** How far a running round is; {@code canDecide}: whether the reader may give the run up. */
record ProgressView(String id, String name, String stage, int percent, String pairs, List<String> scope, boolean rerun, boolean canDecide) {

    static ProgressView of(Round round, List<String> scope, boolean canDecide, Wording wording) {
        return new ProgressView(round.id(), round.name(), wording.text("round.stage." + round.stage()), round.percent(),
                wording.count("round.progress.pairs", round.pairsSoFar()), scope, round.rerun(), canDecide);
    }
}
