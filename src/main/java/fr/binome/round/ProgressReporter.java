package fr.binome.round;

import fr.binome.matching.ProgressListener;
import fr.binome.platform.Clock;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;

/** Stores how far a run is, at most once a second and a stage, and ends a run that has been given up. Used by one thread only. */
final class ProgressReporter implements ProgressListener {

    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final RoundRepository rounds;
    private final RunKey run;
    private final Clock clock;
    private Instant last = Instant.MIN;
    private Stage lastStage;
    private Integer mostPairs;
    private BigDecimal gapPercent;

    ProgressReporter(RoundRepository rounds, RunKey run, Clock clock) {
        this.rounds = rounds;
        this.run = run;
        this.clock = clock;
    }

    @Override
    public void onBound(int most, BigDecimal gap) {
        mostPairs = most;
        gapPercent = gap;
    }

    @Override
    public boolean onProgress(Stage stage, int percent, int pairs) {
        Instant now = clock.now();
        // Either way: the demo's clock may be set back.
        if (stage == lastStage && Duration.between(last, now).abs().compareTo(PAUSE) < 0) {
            return true;
        }
        last = now;
        lastStage = stage;
        return rounds.report(run.associationId(), run.runId(), stage.name(), percent, pairs, mostPairs, gapPercent) == 1;
    }
}
