package fr.binome.matching;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static fr.binome.matching.fixture.People.round;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.HardRuleChecker;
import fr.binome.matching.fixture.People;
import fr.binome.matching.fixture.TangledPeople;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import fr.binome.matching.model.WorldPair;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing that is proposed ever breaks a hard rule: an independent checker looks at the plans of many tangled rounds. */
class HardRulesHoldTest {

    private static final int ROUNDS = 10_000;

    private final MatchingEngine engine = new MatchingEngine();

    private MatchingPlan solve(MatchingProblem problem) {
        return engine.solve(problem, ProgressListener.SILENT);
    }

    @Test
    void noPlanOfTenThousandRoundsBreaksAHardRule() {
        int matched = 0;
        int leftOut = 0;
        for (long seed = 0; seed < ROUNDS; seed++) {
            MatchingProblem problem = new TangledPeople(seed).round();

            // Every tenth is stopped before the search: that plan must hold as well.
            boolean searched = seed % 10 != 0;
            MatchingPlan plan = engine.solve(problem, (stage, percent, pairs) -> searched || stage != ProgressListener.Stage.SEARCH);

            assertThat(HardRuleChecker.faults(problem, plan)).as("round of seed " + seed).isEmpty();
            matched += plan.totals().matched();
            leftOut += plan.totals().unmatched();
        }
        assertThat(matched).as("rounds in which something is at stake").isGreaterThan(ROUNDS / 2);
        assertThat(leftOut).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void theCheckerSeesWhatIsWrong() {
        var grown = List.of(mentor("m1").capacity(2).build());
        MatchingPlan plan = solve(round(List.of(mentee("j1").build()), grown));

        assertThat(faults(plan, mentee("j1").build())).isEmpty();
        assertThat(faults(plan, mentee("j1").born("2012-01-01").consent(false).build())).containsExactly("j1 with m1: no consent", "j1 with m1: no valid check");
        assertThat(faults(plan, mentee("j1").needs(CheckNeed.HONORABILITE).build())).containsExactly("j1 with m1: no valid check of the needed kind");
        assertThat(faults(plan, mentee("j1").languages("ar").build())).containsExactly("j1 with m1: no common language");
        assertThat(faults(plan, mentee("j1").wishes(MentorWish.M).build())).containsExactly("j1 with m1: another gender was wished");
        assertThat(faults(plan, mentee("j1").notWith("m1").build())).containsExactly("j1 with m1: not with");
        assertThat(faults(plan, mentee("j1").meets(Way.REMOTE).build())).containsExactly("j1 with m1: a way that one does not accept");
        assertThat(faults(plan, mentee("j1").free("MON-NOON").build())).containsExactly("j1 with m1: no shared period");
        assertThat(faults(plan, mentee("j1").build(), mentee("j2").build())).containsExactly("j2: forgotten");
    }

    @Test
    void theCheckerSeesPlacesPeriodsSiblingsAndTheWorldBefore() {
        var young = List.of(mentee("j1").free("WED-EVENING", "MON-NOON").build(), mentee("j2").free("WED-EVENING", "MON-NOON").build());
        var roomy = mentor("m1").capacity(2).free("WED-EVENING", "MON-NOON");
        MatchingPlan plan = solve(round(young, List.of(roomy.build())));

        assertThat(HardRuleChecker.faults(round(young, List.of(roomy.build())), plan)).isEmpty();
        assertThat(HardRuleChecker.faults(round(young, List.of(roomy.capacity(1).build())), plan)).containsExactly("m1: more than the capacity (1)");
        assertThat(HardRuleChecker.faults(round(young, List.of(roomy.capacity(3).build()), new WorldPair("old", "m1", PairState.ACTIVE, "MON-NOON")), plan))
                .containsExactly("m1: MON-NOON is held twice");
        assertThat(HardRuleChecker.faults(round(young, List.of(roomy.build()), new WorldPair("j1", "m1", PairState.REFUSED, null)), plan))
                .containsExactly("j1 with m1: forbidden, refused or failed before");
        assertThat(HardRuleChecker.faults(round(young, List.of(roomy.travels(15, Travel.COME_TO_ME).livesIn(People.PARIS).build())), plan))
                .anyMatch(fault -> fault.endsWith("too far"));
        var apart = List.of(mentee("j1").free("WED-EVENING", "MON-NOON").apartFrom("j2").build(), young.get(1));
        assertThat(HardRuleChecker.faults(round(apart, List.of(roomy.build())), plan)).contains("m1: siblings who must be kept apart (j1)");
    }

    private static List<String> faults(MatchingPlan plan, MenteeFact... mentees) {
        return HardRuleChecker.faults(round(List.of(mentees), List.of(mentor("m1").capacity(2).build())), plan);
    }
}
