package fr.binome.matching.candidates;

/**
 * Keeps the best mentors of one mentee after the other, among all or some: most points first, ties in the seed's order.
 * Used by one thread only.
 */
final class BestMentors implements MentorScan.Visitor {

    private final PairRater rater;
    private final PairEstimate estimate;
    private final long[] mentorOrder;
    private final long[] among;
    private final BestFew best;
    private MenteeTraits mentee;
    private long menteeOrder;

    /**
     * @param mentorOrder the seed's number of each mentor
     * @param among       nobody else is kept; null for all
     */
    BestMentors(PairRater rater, PairEstimate estimate, long[] mentorOrder, long[] among, int most) {
        this.rater = rater;
        this.estimate = estimate;
        this.mentorOrder = mentorOrder;
        this.among = among;
        best = new BestFew(most);
    }

    void startFor(MenteeTraits newMentee, long newMenteeOrder) {
        mentee = newMentee;
        menteeOrder = newMenteeOrder;
        estimate.startFor(mentee);
        best.clear();
    }

    @Override
    public long bar() {
        return best.isFull() ? best.lowestRank() : Long.MIN_VALUE;
    }

    @Override
    public long[] among() {
        return among;
    }

    @Override
    public void visit(int mentor) {
        int most = estimate.mostThousandths(mentor);
        if (most < 0 || most < bar() || !rater.isFeasibleIfAllowed(mentee, mentor)) {
            return;
        }
        int score = rater.scoreThousandths();
        if (score < bar()) {
            return;
        }
        long tie = SeededOrder.mixed(menteeOrder + mentorOrder[mentor]);
        if (best.admits(score, tie, mentor)) {
            int packed = CandidateList.packed(rater.slots(mentor), rater.isAsync());
            if (packed != 0) {
                best.add(score, tie, mentor, score, packed);
            }
        }
    }

    /** Adds those kept who are not in the list yet. */
    void addTo(CandidateList list) {
        best.addTo(list);
    }

    /** What was kept; a full list may lack others. */
    CandidateList list() {
        return best.list(!best.isFull());
    }
}
