package fr.binome.bench;

import fr.binome.matching.MatchingEngine;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.RankedMentor;
import fr.binome.matching.model.RuleSet;
import java.util.List;
import java.util.stream.IntStream;

/** How long it takes to rank ten thousand mentors for somebody new, in a programme of as many mentees as usual. */
final class NewcomerRank {

    static final int MENTORS = 10_000;
    private static final int MENTEES = 12_500;
    private static final int NEWCOMERS = 15;
    private static final int WARM_UP = 10;
    private static final int SHOWN = 10;
    private static final double NANOS_A_MILLI = 1e6;

    private final MatchingProblem problem;

    NewcomerRank(RuleSet rules) {
        problem = NationalCrowd.of(1, MENTEES, MENTORS, rules);
    }

    /** Median of several newcomers, in milliseconds. */
    double medianMillis() {
        IntStream.range(0, WARM_UP).forEach(this::rank);
        List<Integer> newcomers = IntStream.range(WARM_UP, WARM_UP + NEWCOMERS).boxed().toList();
        return Median.of(newcomers.stream().map(this::millis).toList(), Double::doubleValue);
    }

    private double millis(int newcomer) {
        long start = System.nanoTime();
        rank(newcomer);
        return (System.nanoTime() - start) / NANOS_A_MILLI;
    }

    private List<RankedMentor> rank(int newcomer) {
        return new MatchingEngine().rank(problem, problem.mentees().get(newcomer).id(), SHOWN);
    }
}
