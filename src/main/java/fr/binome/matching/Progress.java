package fr.binome.matching;

import java.math.BigDecimal;

/** Passes progress on, never backwards, and remembers when the listener or an interruption asked to stop. */
final class Progress {

    private final ProgressListener listener;
    private int percent = -1;
    private ProgressListener.Stage stage;
    private boolean stopped;
    private int most = Integer.MAX_VALUE;

    Progress(ProgressListener listener) {
        this.listener = listener;
    }

    /** Whether to go on. */
    boolean report(ProgressListener.Stage newStage, int newPercent, int pairs) {
        boolean news = newPercent > percent || newStage != stage;
        stage = newStage;
        percent = Math.max(percent, newPercent);
        if (news && !listener.onProgress(stage, percent, pairs) || Thread.currentThread().isInterrupted()) {
            stopped = true;
        }
        return !stopped;
    }

    /** Passes on what no plan can exceed; see {@link ProgressListener#onBound}. */
    void bound(int mostPairs, BigDecimal gapPercent) {
        most = Math.min(most, mostPairs);
        listener.onBound(most, gapPercent);
    }

    boolean isStopped() {
        return stopped;
    }
}
