package fr.binome.bench.cold;

import fr.binome.matching.candidates.Candidate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;
import org.optaplanner.core.api.solver.SolverFactory;
import org.optaplanner.core.config.solver.SolverConfig;
import org.optaplanner.core.config.solver.termination.TerminationConfig;

/**
 * OptaPlanner as it comes, from an empty plan: first fit, then late acceptance with changes and swaps. Ended by the clock,
 * so only for measuring.
 */
public final class ColdSearch {

    /** @param value in thousandths of points */
    public record Outcome(int matched, long value) {
    }

    private ColdSearch() {
    }

    /**
     * The best plan found in this time.
     *
     * @param pairs  every pair there may be
     * @param places free places by mentor index
     */
    public static Outcome of(List<Candidate> pairs, IntUnaryOperator places, long seed, Duration time) {
        SolverConfig config = new SolverConfig()
                .withRandomSeed(seed)
                .withSolutionClass(ColdPlan.class)
                .withEntityClasses(ColdMentee.class)
                .withConstraintProviderClass(ColdConstraints.class)
                .withTerminationConfig(new TerminationConfig().withSpentLimit(time));
        HardMediumSoftLongScore score = SolverFactory.<ColdPlan>create(config).buildSolver().solve(emptyPlan(pairs, places)).getScore();
        if (score.hardScore() < 0) {
            throw new IllegalStateException("The search ended with the broken plan (" + score + ").\nMaybe conflicts pay.");
        }
        return new Outcome((int) score.mediumScore(), score.softScore());
    }

    private static ColdPlan emptyPlan(List<Candidate> pairs, IntUnaryOperator places) {
        Map<Integer, ColdMentor> mentors = new HashMap<>();
        Map<Integer, Map<ColdMentor, Candidate>> byMentee = new TreeMap<>();
        for (Candidate pair : pairs) {
            ColdMentor mentor = mentors.computeIfAbsent(pair.mentor(), index -> new ColdMentor(places.applyAsInt(index)));
            byMentee.computeIfAbsent(pair.mentee(), mentee -> new LinkedHashMap<>()).put(mentor, pair);
        }
        List<ColdMentee> mentees = new ArrayList<>();
        byMentee.forEach((mentee, possible) -> mentees.add(new ColdMentee(mentee, possible)));
        return new ColdPlan(mentees);
    }
}
