package fr.binome.matching;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.bench.NationalCrowd;
import fr.binome.matching.explanation.PlanQuality;
import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.RandomPeople;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.PlanTotals;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.SearchLimit;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine says of how good its plans are. */
class ProofTest {

    private final MatchingEngine engine = new MatchingEngine();

    private MatchingPlan solve(MatchingProblem problem) {
        return engine.solve(problem, ProgressListener.SILENT);
    }

    private static MatchingProblem with(MatchingProblem problem, List<MenteeFact> mentees, List<MentorFact> mentors) {
        return new MatchingProblem(mentees, mentors, problem.worldPairs(), problem.rules(), problem.date(), problem.start(), problem.seed());
    }

    private static void assertProven(PlanTotals totals) {
        assertThat(totals.matchedBound()).isEqualTo(totals.matched());
        assertThat(totals.boundThousandths()).isEqualTo(totals.valueThousandths());
        assertThat(totals.gapPercent()).isZero();
        assertThat(totals.boundScope()).isEqualTo("ALL_PAIRS");
    }

    @Test
    void aThousandPeopleAreMatchedAsWellAsCanBeAndItIsProven() {
        var totals = solve(NationalCrowd.of(1, 1_000, 800, People.defaultRules())).totals();

        assertProven(totals);
        assertThat(totals.matched()).isGreaterThan(700);
    }

    @Test
    void aRoundTooLargeForAllPairsSaysThatItsBoundIsOverCandidates() {
        var problem = NationalCrowd.of(2, 300, 400, People.defaultRules());

        var totals = engine.solve(problem, new SearchLimit(0, 0, 100), ProgressListener.SILENT).totals();

        assertThat(totals.boundScope()).isEqualTo("CANDIDATES");
        assertThat(totals.gapPercent()).isZero();
    }

    /** Where a pair has a cost, a plan of fewer pairs may be the best. */
    @Test
    void whereOnlyPointsCountTheProofSpeaksOfNothingElse() {
        var round = People.round(People.rules("objective: best-pairs\npair_cost: 40"), List.of(mentee("j1").build(), mentee("j2").goals("EMPL").build()),
                List.of(mentor("m1").build(), mentor("m2").build()));

        var totals = solve(round).totals();

        assertThat(totals.matched()).isEqualTo(1);
        assertThat(PlanQuality.told(totals)).isEqualTo(Reason.of("quality.value.best"));
        assertThat(Sentences.ENGLISH.sentence(PlanQuality.told(totals))).startsWith("No other plan is worth more points");
    }

    @Test
    void aRoundWhoseCandidatesWereNotAllLookedForSaysSo() {
        var problem = NationalCrowd.of(2, 1_200, 60, People.defaultRules());

        var plan = engine.solve(problem, (stage, percent, pairs) -> percent == 0);

        assertThat(plan.stopped()).isTrue();
        assertThat(plan.totals().boundScope()).isEqualTo("CANDIDATES");
    }

    /** Everybody has one mentor next door who fits in all respects; nobody else fits as well. */
    @ParameterizedTest
    @ValueSource(ints = {1_000, 10_000})
    void findsAnOptimumKnownByConstruction(int people) {
        String[] goals = {"STAG", "ORIE", "EMPL", "CONF", "SCOL", "CAND", "METH", "ALTE"};
        String[] sectors = {"DIGITAL", "HEALTH", "RETAIL", "ARTS"};
        List<MenteeFact> mentees = new ArrayList<>();
        List<MentorFact> mentors = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            String goal = goals[person % goals.length];
            String sector = sectors[person / goals.length % sectors.length];
            String word = "word" + person / 32;
            mentees.add(mentee("j%05d".formatted(person)).goals(goal).sectors(sector).roles("ECOUTE").likes(word)
                    .free("MON-NOON", "TUE-NOON", "WED-NOON").build());
            mentors.add(mentor("m%05d".formatted(people - person)).goals(goal).sectors(sector).roles("ECOUTE").likes(word)
                    .free("MON-NOON", "TUE-NOON", "WED-NOON").build());
        }
        long each = 100_000 - 8_000 - (12_000 - 10_329);

        var totals = solve(with(People.round(List.of(), List.of()), mentees, mentors)).totals();

        assertProven(totals);
        assertThat(totals.matched()).isEqualTo(people);
        assertThat(totals.valueThousandths()).isEqualTo(people * each);
    }

    @Property(tries = 60)
    void oneMoreMentorNeverLowersWhatAPlanIsWorth(@ForAll long seed) {
        var problem = new RandomPeople(seed).round(People.defaultRules(), 20, 14, 2);
        var fewer = with(problem, problem.mentees(), problem.mentors().subList(0, 13));

        var with = solve(problem).totals();
        var without = solve(fewer).totals();

        assertThat(with.matched()).isGreaterThanOrEqualTo(without.matched());
        if (with.matched() == without.matched()) {
            assertThat(with.valueThousandths()).isGreaterThanOrEqualTo(without.valueThousandths());
        }
    }

    @Property(tries = 40)
    void theOrderOfRowsChangesNothing(@ForAll long seed) {
        var problem = new RandomPeople(seed).round(People.defaultRules(), 25, 18, 2);
        List<MenteeFact> mentees = new ArrayList<>(problem.mentees());
        List<MentorFact> mentors = new ArrayList<>(problem.mentors());
        Collections.shuffle(mentees, new Random(seed));
        Collections.shuffle(mentors, new Random(seed + 1));

        assertThat(solve(with(problem, mentees, mentors))).isEqualTo(solve(problem));
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        var problem = NationalCrowd.of(5, 300, 120, People.defaultRules());

        assertThat(onThreads(1, problem)).isEqualTo(onThreads(4, problem));
    }

    private MatchingPlan onThreads(int threads, MatchingProblem problem) throws Exception {
        ForkJoinPool pool = new ForkJoinPool(threads);
        try {
            return pool.submit(() -> solve(problem)).get();
        } finally {
            pool.shutdown();
        }
    }

    @Test
    void aRefusalIsMendedWithoutDisturbingMoreThanTwoOthers() {
        var problem = NationalCrowd.of(3, 200, 160, People.defaultRules());
        var before = solve(problem);
        List<WorldPair> current = before.pairs().stream()
                .map(pair -> new WorldPair(pair.menteeId(), pair.mentorId(), PairState.KEEP, pair.slot())).toList();
        var refused = current.get(10);
        var changed = new MatchingProblem(problem.mentees(), problem.mentors(),
                List.of(new WorldPair(refused.menteeId(), refused.mentorId(), PairState.REFUSED, null)), problem.rules(),
                problem.date(), problem.start(), problem.seed());

        var mended = engine.mend(changed, current, 2, ProgressListener.SILENT);

        assertThat(mended.broken()).extracting(WorldPair::menteeId).containsExactly(refused.menteeId());
        assertThat(mended.moved()).hasSizeLessThanOrEqualTo(2);
        assertThat(mended.plan().pairs()).noneMatch(pair -> pair.menteeId().equals(refused.menteeId()) && pair.mentorId().equals(refused.mentorId()));
        assertThat(mended.plan().totals().matched()).isGreaterThanOrEqualTo(before.totals().matched() - 1);
    }
}
