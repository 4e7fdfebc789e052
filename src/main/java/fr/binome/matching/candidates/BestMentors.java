package fr.binome.matching.candidates;

/**
 * Keeps the best mentors of one mentee after the other: most points first, ties in the seed's order. Used by one thread
 * only.
 */
final class BestMentors implements MentorScan.Visitor {

    private final PairRater rater;
    private final long[] mentorOrder;
    private final int most;
    private final int[] mentors;
    private final int[] scores;
    private final int[] slots;
    private final long[] ties;
    private MenteeTraits mentee;
    private long menteeOrder;
    private int count;
    private boolean overflowed;

    /** @param mentorOrder the seed's number of each mentor */
    BestMentors(PairRater rater, long[] mentorOrder, int most) {
        this.rater = rater;
        this.mentorOrder = mentorOrder;
        this.most = most;
        mentors = new int[most];
        scores = new int[most];
        slots = new int[most];
        ties = new long[most];
    }

    void startFor(MenteeTraits newMentee, long newMenteeOrder) {
        mentee = newMentee;
        menteeOrder = newMenteeOrder;
        count = 0;
        overflowed = false;
    }

    @Override
    public long bar() {
        return count < most ? Long.MIN_VALUE : scores[most - 1];
    }

    @Override
    public long[] among() {
        return null;
    }

    @Override
    public void visit(int mentor) {
        if (!rater.isFeasibleIfAllowed(mentee, mentor)) {
            return;
        }
        int score = rater.scoreThousandths();
        long tie = SeededOrder.mixed(menteeOrder + mentorOrder[mentor]);
        if (count == most) {
            overflowed = true;
            if (!isBefore(score, tie, mentor, most - 1)) {
                return;
            }
        }
        int freeSlots = rater.slots(mentor);
        boolean async = rater.isAsync();
        if (freeSlots == 0 && !async) {
            return;
        }
        int place = count == most ? most - 1 : count++;
        while (place > 0 && isBefore(score, tie, mentor, place - 1)) {
            mentors[place] = mentors[place - 1];
            scores[place] = scores[place - 1];
            slots[place] = slots[place - 1];
            ties[place] = ties[place - 1];
            place--;
        }
        mentors[place] = mentor;
        scores[place] = score;
        slots[place] = CandidateList.packed(freeSlots, async);
        ties[place] = tie;
    }

    private boolean isBefore(int score, long tie, int mentor, int place) {
        return score != scores[place] ? score > scores[place]
                : tie != ties[place] ? tie < ties[place] : mentor < mentors[place];
    }

    /** What was kept, and whether others were left out. */
    CandidateList list(boolean mayBeCutShort) {
        return new CandidateList(mentors, scores, slots, count, !(overflowed || mayBeCutShort && count == most));
    }
}
