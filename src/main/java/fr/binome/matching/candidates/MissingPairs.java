package fr.binome.matching.candidates;

/** Finds the pairs outside a mentee's list that would leave the mentee most at today's prices. Used by one thread only. */
final class MissingPairs implements MentorScan.Visitor {

    private static final int MOST = 6;

    private final PairRater rater;
    private final PairEstimate estimate;
    private final PairPrices prices;
    private final PriceSteps steps;
    private final BestFew best = new BestFew(MOST);
    private MenteeTraits mentee;
    private long bar;
    private long[] among;

    MissingPairs(PairRater rater, PairEstimate estimate, PairPrices prices, PriceSteps steps) {
        this.rater = rater;
        this.estimate = estimate;
        this.prices = prices;
        this.steps = steps;
    }

    /** Whether there can be any, given the points that no pair outside the list exceeds. */
    boolean startFor(int row, MenteeTraits newMentee, int mostOutside) {
        mentee = newMentee;
        bar = prices.bar(row);
        best.clear();
        if (mostOutside - steps.cheapest() <= bar) {
            return false;
        }
        among = steps.below(mostOutside - bar);
        estimate.startFor(mentee);
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
        long price = prices.price(mentor);
        int most = estimate.mostThousandths(mentor);
        if (most < 0 || most - price <= bar || !rater.isFeasibleIfAllowed(mentee, mentor)) {
            return;
        }
        int score = rater.scoreThousandths();
        if (score - price <= bar) {
            return;
        }
        int freeSlots = rater.slots(mentor);
        int packed = CandidateList.packed(freeSlots, rater.isAsync());
        if (packed != 0) {
            long margin = score - prices.price(mentor, rater.isAsync() ? 0 : freeSlots);
            if (margin > bar && best.admits(margin, 0, mentor)) {
                best.add(margin, 0, mentor, score, packed);
            }
        }
    }

    void addTo(CandidateList list) {
        best.addTo(list);
    }
}
