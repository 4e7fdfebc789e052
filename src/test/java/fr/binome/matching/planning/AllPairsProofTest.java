package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.bench.NationalCrowd;
import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.candidates.CandidateFinder;
import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.PairPrices;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.fixture.BusyMentors;
import fr.binome.matching.fixture.People;
import fr.binome.matching.flow.ArcSource;
import fr.binome.matching.flow.Certificate;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.Periods;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checker goes over every feasible pair, found from the facts anew, with the prices that the plan ended with. */
class AllPairsProofTest {

    private static final int FIRST = 2;

    /** The whole network of a round, with a plan's flow. */
    private record Everything(MatchingProblem problem, SettledWorld world, List<List<Candidate>> feasible, Map<Integer, Integer> mentorOf,
                              Map<Integer, Integer> slotOf, long matchedWorth) implements ArcSource {

        private int mentor(int mentor) {
            return FIRST + feasible.size() + mentor;
        }

        private int period(int mentor, int period) {
            return FIRST + feasible.size() + world.mentorCount() + mentor * Periods.WEEK + period;
        }

        @Override
        public int nodes() {
            return FIRST + feasible.size() + world.mentorCount() * (1 + Periods.WEEK);
        }

        @Override
        public void forEach(Visitor visitor) {
            long[] through = new long[nodes()];
            for (int row = 0; row < feasible.size(); row++) {
                visitor.arc(SOURCE, FIRST + row, 1, matchedWorth, mentorOf.containsKey(row) ? 1 : 0);
                for (Candidate pair : feasible.get(row)) {
                    boolean chosen = mentorOf.getOrDefault(row, -1) == pair.mentor();
                    for (int slot : pair.slots().indexes().toArray()) {
                        arc(row, period(pair.mentor(), slot), pair, chosen && slotOf.get(row) == slot, through, visitor);
                    }
                    if (pair.async()) {
                        arc(row, mentor(pair.mentor()), pair, chosen && slotOf.get(row) < 0, through, visitor);
                    }
                }
            }
            for (int mentor = 0; mentor < world.mentorCount(); mentor++) {
                long taken = through[mentor(mentor)];
                for (int slot = 0; slot < Periods.WEEK; slot++) {
                    visitor.arc(period(mentor, slot), mentor(mentor), 1, 0, through[period(mentor, slot)]);
                    taken += through[period(mentor, slot)];
                }
                visitor.arc(mentor(mentor), SINK, world.freePlaces(mentor), 0, taken);
            }
        }

        private void arc(int row, int node, Candidate pair, boolean chosen, long[] through, Visitor visitor) {
            visitor.arc(FIRST + row, node, 1, pair.scoreThousandths(), chosen ? 1 : 0);
            through[node] += chosen ? 1 : 0;
        }

        long[] potentials(PairPrices prices) {
            long[] potentials = new long[nodes()];
            for (int row = 0; row < feasible.size(); row++) {
                potentials[FIRST + row] = prices.bar(row);
            }
            for (int mentor = 0; mentor < world.mentorCount(); mentor++) {
                potentials[mentor(mentor)] = -prices.price(mentor);
                for (int slot = 0; slot < Periods.WEEK; slot++) {
                    potentials[period(mentor, slot)] = -prices.price(mentor, 1 << slot);
                }
            }
            return potentials;
        }
    }

    /** From five candidates each: most of the best pairs have to be found by their price. */
    @ParameterizedTest
    @CsvSource({"1, 300, 150, false", "2, 300, 600, false", "3, 2000, 1600, false", "4, 600, 900, true"})
    void aPlanFromFewCandidatesIsTheBestOverAllPairs(long seed, int mentees, int mentors, boolean busy) {
        MatchingProblem crowd = NationalCrowd.of(seed, mentees, mentors, People.defaultRules());
        MatchingProblem problem = busy ? BusyMentors.of(crowd) : crowd;
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        FlowPlan flow = new FlowPlan(world, round, Candidates.best(world, round, 5, share -> true));
        flow.solve();
        while (flow.addMissing()) {
            assertThat(flow.bound().allPairs()).isFalse();
        }
        PairPlan plan = new PairPlan(world, round, flow.pairs());

        CandidateFinder finder = new CandidateFinder(world, round);
        List<List<Candidate>> feasible = world.menteesInRound().stream().map(finder::of).toList();
        Map<Integer, Integer> mentorOf = new HashMap<>();
        Map<Integer, Integer> slotOf = new HashMap<>();
        plan.pairs().forEach(pair -> {
            mentorOf.put(pair.mentee(), pair.mentor());
            slotOf.put(pair.mentee(), plan.slotOf(pair));
        });
        Everything everything = new Everything(problem, world, feasible, mentorOf, slotOf, flow.bound().matchedWorth());
        Certificate certificate = Certificate.of(everything, everything.potentials(flow.prices()));

        assertThat(flow.bound().allPairs()).isTrue();
        assertThat(certificate.isProof()).isTrue();
        assertThat(certificate.bound()).isEqualTo(flow.bound().most());
    }
}
