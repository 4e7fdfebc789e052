package fr.binome.pairing;

import fr.binome.people.MenteeRepository;
import fr.binome.people.MenteeStatus;
import fr.binome.platform.job.JobQueue;
import jakarta.inject.Singleton;

/**
 * What every end before the introduction brings: the young person waits again since the old date, the mentor's place is
 * free, and the next best pair is looked for. Call within the transaction of the end. Thread-safe.
 */
@Singleton
final class PairEnd {

    private final MenteeRepository mentees;
    private final MentorPlaces places;
    private final JobQueue queue;
    private final NextBestJob nextBest;

    PairEnd(MenteeRepository mentees, MentorPlaces places, JobQueue queue, NextBestJob nextBest) {
        this.mentees = mentees;
        this.places = places;
        this.queue = queue;
        this.nextBest = nextBest;
    }

    void free(Pair pair) {
        places.settle(pair.associationId(), pair.mentorId());
        if (mentees.move(pair.associationId(), pair.menteeId(), MenteeStatus.PROPOSED, MenteeStatus.WAITING) == 1) {
            queue.add(nextBest, NextBestJob.id(pair.associationId(), pair.menteeId()));
        }
    }
}
