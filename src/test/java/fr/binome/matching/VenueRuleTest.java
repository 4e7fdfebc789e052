package fr.binome.matching;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.VenueFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class VenueRuleTest {

    private static final VenueFact FULL_HOUSE = new VenueFact("v1", People.LILLE, Periods.of("MON-NOON"), 1);
    private static final RuleSet ON = People.rules("rules: {venue: {active: yes}}");

    private static MatchingPlan plan(RuleSet rules, VenueFact... venues) {
        var problem = new MatchingProblem(List.of(mentee("j").build()), List.of(mentor("m").build()), List.of(), List.of(venues),
                List.of(), rules, People.DATE, People.DATE, 1);
        return new MatchingEngine().solve(problem, (stage, percent, pairs) -> true);
    }

    @Test
    void aRuleThatIsOffCostsNothing() {
        assertThat(plan(People.defaultRules(), FULL_HOUSE).totals().penaltyThousandths()).isZero();
    }

    @Test
    void aRoundWithoutVenuesHasNoneToMiss() {
        assertThat(plan(ON).totals().penaltyThousandths()).isZero();
        assertThat(plan(ON).pairs()).hasSize(1);
    }

    @Test
    void nobodyIsLeftOutForWantOfAPlace() {
        assertThat(plan(ON, FULL_HOUSE).pairs()).hasSize(1);
    }
}
