package fr.binome.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.model.SearchLimit;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

class PlanQualityTest {

    private static final SearchLimit SHORT = new SearchLimit(500, 100);

    @Test
    void theStreamsGiveThePlanTheScoreOfItsPairs() {
        RandomRound round = RandomRound.of(5, 40, 30, 3);
        PairPlan plan = round.maker().firstPlan();

        var score = new PlanSearch(SHORT, 1, 0).scoreOf(round.maker().proposal(plan));

        assertThat(score).isEqualTo(HardMediumSoftLongScore.of(0, plan.pairs().size(), round.value(plan)));
    }

    @Test
    void theSearchComesCloseToTheFirstPlanFromNothing() {
        RandomRound round = RandomRound.of(11, 30, 25, 3);
        PairPlan best = round.maker().firstPlan();
        PairPlan nothing = new PairPlan(round.world(), new RoundFacts(round.problem()), new ArrayList<>());

        PairPlan found = round.maker().improved(nothing, new SearchLimit(30_000, 3_000), 1, (share, pairs) -> true);

        assertThat(found.pairs()).hasSameSizeAs(best.pairs());
        assertThat(round.value(found)).isGreaterThan(round.value(best) * 97 / 100);
    }
}
