package fr.binome.matching;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.TangledPeople;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.PlanTotals;
import fr.binome.matching.model.RuleSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beside every plan that a tangled little round allows: siblings, pins, active pairs, pairs to keep, few periods. */
class EveryPlanTest {

    private static final int ROUNDS = 300;

    /** Tries every plan, mentee by mentee. */
    private static final class AllPlans {

        private record Held(Candidate pair, int slot) {
        }

        private final SettledWorld world;
        private final RuleSet rules;
        private final List<List<Candidate>> choices = new ArrayList<>();
        private final List<Held> plan = new ArrayList<>();
        private long[] best = {0, 0};

        AllPlans(MatchingProblem problem) {
            RoundFacts round = new RoundFacts(problem);
            world = new SettledWorld(problem, round);
            rules = problem.rules();
            CandidateFinder finder = new CandidateFinder(world, round);
            world.menteesInRound().forEach(mentee -> choices.add(finder.of(mentee)));
        }

        /** Matched (0 under best-pairs) and value. */
        long[] best() {
            explore(0, 0, 0);
            return best;
        }

        private void explore(int index, long matched, long value) {
            if (index == choices.size()) {
                if (matched > best[0] || matched == best[0] && value > best[1]) {
                    best = new long[] {matched, value};
                }
                return;
            }
            explore(index + 1, matched, value);
            for (Candidate pair : choices.get(index)) {
                List<Integer> slots = new ArrayList<>(pair.slots().indexes().boxed().toList());
                if (pair.async()) {
                    slots.add(-1 - index);
                }
                for (int slot : slots) {
                    if (isFree(pair, slot)) {
                        boolean most = rules.objective() == Objective.MOST_PAIRS;
                        plan.add(new Held(pair, slot));
                        explore(index + 1, matched + (most ? 1 : 0), value + pair.scoreThousandths()
                                + (pair.kept() ? rules.keepThousandths() : 0) - (most ? 0 : rules.pairCostThousandths()));
                        plan.remove(plan.size() - 1);
                    }
                }
            }
        }

        private boolean isFree(Candidate pair, int slot) {
            List<Held> there = plan.stream().filter(held -> held.pair().mentor() == pair.mentor()).toList();
            return there.size() < world.freePlaces(pair.mentor()) && there.stream().noneMatch(held ->
                    held.slot() == slot || areApart(world.mentee(held.pair().mentee()), world.mentee(pair.mentee())));
        }

        private static boolean areApart(MenteeFact one, MenteeFact other) {
            return one.apart().contains(other.id()) || other.apart().contains(one.id());
        }
    }

    @ParameterizedTest
    @CsvSource({"objective: most-pairs, 800", "objective: best-pairs, 2300"})
    void noPlanIsBetterAndNoProofIsWrong(String objective, long first) {
        RuleSet rules = People.rules(objective + "\npair_cost: 45");
        int proven = 0;
        for (long seed = first; seed < first + ROUNDS; seed++) {
            MatchingProblem tangled = new TangledPeople(seed).round();
            MatchingProblem problem = new MatchingProblem(tangled.mentees(), tangled.mentors(), tangled.worldPairs(), rules, tangled.date(), tangled.start(), seed);

            PlanTotals totals = new MatchingEngine().solve(problem, ProgressListener.SILENT).totals();

            long[] best = new AllPlans(problem).best();
            boolean most = rules.objective() == Objective.MOST_PAIRS;
            assertThat(new long[] {most ? totals.matched() : 0, totals.valueThousandths()}).as("round of seed %d", seed).isEqualTo(best);
            assertThat(totals.boundThousandths()).as("round of seed %d", seed).isGreaterThanOrEqualTo(best[1]);
            assertThat(most ? totals.matchedBound().longValue() : 0).as("round of seed %d", seed).isGreaterThanOrEqualTo(best[0]);
            proven += totals.gapPercent() != null && totals.gapPercent().signum() == 0 ? 1 : 0;
        }
        assertThat(proven).isGreaterThan(ROUNDS * 9 / 10);
    }
}
