package fr.binome.round;

/** How far a running round is. */
record ProgressView(String id, String name, String stage, int percent, String pairs) {

    static ProgressView of(Round round, Wording wording) {
        return new ProgressView(round.id(), round.name(), wording.text("round.stage." + round.stage()), round.percent(),
                wording.count("round.progress.pairs", round.pairsSoFar()));
    }
}
