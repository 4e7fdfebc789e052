package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.fixture.RandomPlanRules;
import fr.binome.matching.model.SearchLimit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

class PlanQualityTest {

    private static final SearchLimit SHORT = new SearchLimit(4_000, 400);

    private static RandomRound planWide(long seed, int mentees, int mentors, int venues) {
        RandomPlanRules random = new RandomPlanRules(seed);
        var problem = random.round(mentees, mentors, 3, venues);
        return RandomRound.of(problem, same -> random.groups(mentees, mentors, 3));
    }

    @ParameterizedTest
    @CsvSource({"100, 70", "1000, 400", "10000, 6000"})
    void theStreamsGiveTheFirstPlanTheValueOfItsPairs(int mentees, int mentors) {
        RandomRound round = RandomRound.large(5, mentees, mentors, 3);
        PairPlan plan = round.firstPlan();

        var score = new PlanSearch(SHORT, 1, 0).scoreOf(round.maker().proposal(plan));

        assertThat(score).isEqualTo(HardMediumSoftLongScore.of(0, plan.pairs().size(), round.value(plan)));
        assertThat(round.maker().figures(plan).value()).isEqualTo(round.value(plan));
    }

    @Test
    void theStreamsCountVenuesAndGroupsAsTheFiguresDo() {
        RandomRound round = planWide(3, 100, 70, 10);
        PairPlan first = round.firstPlan();
        PairPlan searched = round.maker().improved(first, SHORT, 1, (share, pairs) -> true);

        for (PairPlan plan : List.of(first, searched)) {
            var score = new PlanSearch(SHORT, 1, 0).scoreOf(round.maker().proposal(plan));

            PlanFigures figures = round.maker().figures(plan);
            assertThat(score).isEqualTo(HardMediumSoftLongScore.of(0, figures.matchedWeight(), figures.value()));
            assertThat(figures.venues()).isPositive();
            assertThat(figures.groups()).isPositive();
        }
    }

    @Test
    void smallRoundsWithVenuesGroupsAndSiblingsGetTheBestPlanThereIs() {
        int better = 0;
        for (int seed = 1; seed <= 45; seed++) {
            RandomPlanRules random = new RandomPlanRules(seed);
            int mentees = 2 + seed % 3;
            RandomRound round = RandomRound.of(random.round(mentees, 2 + seed % 2, 2, 2), same -> random.groups(mentees, mentees - 1, 2));
            PairPlan first = round.firstPlan();

            PairPlan plan = round.maker().improved(first, new SearchLimit(20_000, 500), 1, (share, pairs) -> true);

            PlanFigures figures = round.maker().figures(plan);
            assertThat(new long[] {figures.matched(), figures.value()}).as("seed %d", seed).isEqualTo(new BruteForceSeats(round).best());
            better += round.maker().isBetter(plan, first) ? 1 : 0;
        }
        assertThat(better).isPositive();
    }

    @Test
    void theSearchAddsToThePlanOfTheNetworkWithoutBreakingAnything() {
        RandomRound round = planWide(7, 80, 55, 8);
        PairPlan first = round.firstPlan();

        PairPlan plan = round.maker().improved(first, new SearchLimit(20_000, 2_000), 1, (share, pairs) -> true);

        assertThat(round.maker().needsSearch(first)).isTrue();
        assertThat(plan.pairs()).hasSameSizeAs(first.pairs());
        assertThat(round.maker().figures(plan).value()).isGreaterThan(round.maker().figures(first).value());
        assertThat(plan.siblingsTooMany()).isEmpty();
        Map<String, Integer> guests = new HashMap<>();
        Map<String, Integer> holders = new HashMap<>();
        Map<Integer, Integer> mentees = new HashMap<>();
        for (Candidate pair : plan.pairs()) {
            mentees.merge(pair.mentor(), 1, Integer::sum);
            plan.slotCodeOf(pair).ifPresent(slot -> {
                assertThat(pair.slots().codes()).contains(slot);
                holders.merge(pair.mentor() + slot, 1, Integer::sum);
                plan.venueOf(pair).ifPresent(venue -> guests.merge(venue + " " + slot, 1, Integer::sum));
            });
        }
        assertThat(holders).allSatisfy((holder, pairs) -> assertThat(pairs).isOne());
        assertThat(mentees).allSatisfy((mentor, pairs) -> assertThat(pairs).isLessThanOrEqualTo(round.world().freePlaces(mentor)));
        assertThat(guests).isNotEmpty().allSatisfy((opening, pairs) -> {
            var venue = round.problem().venues().stream().filter(one -> opening.startsWith(one.id() + " ")).findFirst().orElseThrow();
            assertThat(venue.availability().codes()).contains(opening.substring(venue.id().length() + 1));
            assertThat(pairs).isLessThanOrEqualTo(venue.capacity());
        });
    }

    @Test
    void aPlanThatPaysNothingMoreNeedsNoSearch() {
        RandomRound round = RandomRound.of(5, 30, 20, 3);

        assertThat(round.maker().needsSearch(round.firstPlan())).isFalse();
    }

    @Test
    void aPlanThatPaysForAGroupNeedsASearchUnlessItIsProvenBest() {
        RandomRound people = RandomRound.of(5, 30, 20, 3);
        RandomRound round = RandomRound.of(people.problem(), same -> new RandomPlanRules(1).groups(30, 30, 2));
        PairPlan plan = round.firstPlan();
        PlanFigures figures = round.maker().figures(plan);
        long worth = 10_000_000;
        long reached = worth * figures.matchedWeight() + figures.value();

        assertThat(round.maker().needsSearch(plan)).isTrue();
        assertThat(round.maker().needsSearch(plan, new Bound(reached, worth, 0, true))).isFalse();
        assertThat(round.maker().needsSearch(plan, new Bound(reached + 1, worth, 0, true))).isTrue();
        assertThat(round.maker().needsSearch(plan, new Bound(reached + worth, worth, 0, true))).isTrue();
    }

    @Test
    void theSameSeedGivesTheSamePlan() {
        List<List<Candidate>> plans = new ArrayList<>();
        for (int run = 0; run < 2; run++) {
            RandomRound round = planWide(9, 60, 40, 6);
            plans.add(round.maker().improved(round.firstPlan(), SHORT, 4, (share, pairs) -> true).pairs());
        }

        assertThat(plans.get(0)).isEqualTo(plans.get(1));
    }

    @Test
    void theSearchComesCloseToTheFirstPlanFromNothing() {
        RandomRound round = RandomRound.of(11, 30, 25, 3);
        PairPlan best = round.firstPlan();

        PairPlan found = round.maker().improved(round.maker().planOf(List.of()), new SearchLimit(30_000, 3_000), 1, (share, pairs) -> true);

        assertThat(found.pairs()).hasSameSizeAs(best.pairs());
        assertThat(round.value(found)).isGreaterThan(round.value(best) * 97 / 100);
    }
}
