package fr.binome.matching.candidates;

/** Finds the pairs outside a mentee's list that would leave the mentee most at today's prices. Used by one thread only. */
final class MissingPairs implements MentorScan.Visitor {

    private static final int MOST = 6;

    private final PairRater rater;
    private final PairPrices prices;
    private final PriceSteps steps;
    private final int[] mentors = new int[MOST];
    private final int[] scores = new int[MOST];
    private final int[] slots = new int[MOST];
    private final long[] margins = new long[MOST];
    private MenteeTraits mentee;
    private long bar;
    private long[] among;
    private int count;

    MissingPairs(PairRater rater, PairPrices prices, PriceSteps steps) {
        this.rater = rater;
        this.prices = prices;
        this.steps = steps;
    }

    /** Whether there can be any, given the points that no pair outside the list exceeds. */
    boolean startFor(int row, MenteeTraits newMentee, int mostOutside) {
        mentee = newMentee;
        bar = prices.bar(row);
        count = 0;
        if (mostOutside - steps.cheapest() <= bar) {
            return false;
        }
        among = steps.below(mostOutside - bar);
        return true;
    }

    @Override
    public long bar() {
        return bar + steps.cheapest();
    }

    @Override
    public long[] among() {
        return among;
    }

    @Override
    public void visit(int mentor) {
        if (!rater.isFeasibleIfAllowed(mentee, mentor)) {
            return;
        }
        int score = rater.scoreThousandths();
        if (score - prices.price(mentor) <= bar) {
            return;
        }
        int freeSlots = rater.slots(mentor);
        boolean async = rater.isAsync();
        if (freeSlots == 0 && !async) {
            return;
        }
        long margin = score - prices.price(mentor, async ? 0 : freeSlots);
        if (margin <= bar || count == MOST && margin <= margins[MOST - 1]) {
            return;
        }
        int place = count == MOST ? MOST - 1 : count++;
        while (place > 0 && margin > margins[place - 1]) {
            mentors[place] = mentors[place - 1];
            scores[place] = scores[place - 1];
            slots[place] = slots[place - 1];
            margins[place] = margins[place - 1];
            place--;
        }
        mentors[place] = mentor;
        scores[place] = score;
        slots[place] = CandidateList.packed(freeSlots, async);
        margins[place] = margin;
    }

    void addTo(CandidateList list) {
        for (int place = 0; place < count; place++) {
            list.add(mentors[place], scores[place], slots[place]);
        }
    }
}
