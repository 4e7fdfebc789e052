package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.SearchLimit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PlanPropertiesTest {

    private static final SearchLimit SHORT = new SearchLimit(500, 100);

    @Property(tries = 150, seed = "20261122")
    void nobodyIsLeftOutWhomMovingOthersWouldLetIn(@ForAll long seed, @ForAll @IntRange(min = 1, max = 25) int mentees,
                                                   @ForAll @IntRange(min = 1, max = 18) int mentors) {
        RandomRound round = RandomRound.of(seed, mentees, mentors, 2);

        int matched = round.firstPlan().pairs().size();

        assertThat(matched).isEqualTo(SimpleMaximum.of(round.candidates(), round.world()));
    }

    @Property(tries = 60, seed = "20261122")
    void smallRoundsGetTheBestPlanThereIs(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int mentees,
                                          @ForAll @IntRange(min = 1, max = 5) int mentors) {
        RandomRound round = RandomRound.of(seed, mentees, mentors, 2);

        PairPlan plan = round.firstPlan();

        assertThat(new long[] {plan.pairs().size(), round.value(plan)})
                .isEqualTo(new BruteForce(round.candidates(), round.world()).best());
    }

    @Property(tries = 8, seed = "20261122")
    void theSearchNeverMakesAPlanWorse(@ForAll long seed) {
        RandomRound round = RandomRound.of(seed, 25, 20, 3);
        PairPlan first = round.firstPlan();

        PairPlan searched = round.maker().improved(first, SHORT, 1, (share, pairs) -> true);

        assertThat(searched.pairs()).hasSameSizeAs(first.pairs());
        assertThat(round.value(searched)).isGreaterThanOrEqualTo(round.value(first));
    }
}
