package fr.binome.matching.model;

/**
 * Two people who would both do better together than in the plan, by pair points.
 *
 * @param menteeNowThousandths points of the mentee's pair in the plan, 0 when left out
 * @param insteadOf            the mentee whom the mentor would give up, or null when a place is free
 * @param mentorNowThousandths points of that mentee's pair, 0 when a place is free
 */
public record BlockingPair(String menteeId, String mentorId, int scoreThousandths, int menteeNowThousandths,
                           String insteadOf, int mentorNowThousandths) {

    /** What the one who gains less would gain. */
    public int gainThousandths() {
        return scoreThousandths - Math.max(menteeNowThousandths, mentorNowThousandths);
    }
}
