package fr.binome.matching.candidates;

import java.util.function.Consumer;

/** Finds the feasible pairs that are in nobody's list and have more points than is asked for. Used by one thread only. */
final class OutsidePairs implements MentorScan.Visitor {

    private final PairRater rater;
    private final PairEstimate estimate;
    private final PairBars bars;
    private final PriceSteps steps;
    private final Consumer<Candidate> told;
    private int mentee;
    private MenteeTraits traits;
    private CandidateList list;
    private int bar;

    /** @param steps the mentors by their bars */
    OutsidePairs(PairRater rater, PairEstimate estimate, PairBars bars, PriceSteps steps, Consumer<Candidate> told) {
        this.rater = rater;
        this.estimate = estimate;
        this.bars = bars;
        this.steps = steps;
        this.told = told;
    }

    /** Whether there can be any for the mentee of this row. */
    boolean startFor(int row, int newMentee, MenteeTraits newTraits, CandidateList newList) {
        mentee = newMentee;
        traits = newTraits;
        list = newList;
        bar = bars.ofRow(row);
        if (list.isComplete() || list.mostOutside() <= Math.max(bar, steps.cheapest())) {
            return false;
        }
        estimate.startFor(traits);
        return true;
    }

    @Override
    public long bar() {
        return bar;
    }

    @Override
    public long[] among() {
        return steps.below(list.mostOutside());
    }

    @Override
    public void visit(int mentor) {
        int needed = Math.max(bar, bars.ofMentor(mentor));
        if (estimate.mostThousandths(mentor) <= needed || !rater.isFeasibleIfAllowed(traits, mentor)) {
            return;
        }
        if (rater.scoreThousandths() > needed && !list.contains(mentor)) {
            Candidate pair = rater.candidate(mentee, mentor);
            if (pair.hasSlot()) {
                told.accept(pair);
            }
        }
    }
}
