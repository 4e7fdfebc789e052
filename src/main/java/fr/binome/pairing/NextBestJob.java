package fr.binome.pairing;

import fr.binome.platform.job.QueuedJob;
import fr.binome.round.NextBest;
import jakarta.inject.Singleton;

/** Looks for the next best pair after an end, apart from the answer that ended it: ranking takes a moment, answering must not. */
@Singleton
final class NextBestJob implements QueuedJob {

    private static final String SEPARATOR = ":";

    private final NextBest nextBest;

    NextBestJob(NextBest nextBest) {
        this.nextBest = nextBest;
    }

    static String id(String associationId, String menteeId) {
        return associationId + SEPARATOR + menteeId;
    }

    @Override
    public String name() {
        return "pairing.next-best";
    }

    @Override
    public void run(String id) {
        String[] parts = id.split(SEPARATOR);
        nextBest.propose(parts[0], parts[1]);
    }
}
