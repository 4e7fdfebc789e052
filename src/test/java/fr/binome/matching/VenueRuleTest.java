package fr.binome.matching;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.Periods;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.VenueFact;
import java.util.List;
import org.junit.jupiter.api.Test;

class VenueRuleTest {

    private static final VenueFact CLOSED_HOUSE = new VenueFact("v1", People.LILLE, Periods.of("MON-NOON"), 1);
    private static final VenueFact OPEN_HOUSE = new VenueFact("v2", People.LILLE, Periods.of("WED-EVENING"), 1);
    private static final RuleSet ON = People.rules("rules: {venue: {active: yes}}");

    private static MatchingPlan plan(RuleSet rules, VenueFact... venues) {
        var problem = new MatchingProblem(List.of(mentee("j").build()), List.of(mentor("m").build()), List.of(), List.of(venues),
                List.of(), rules, People.DATE, People.DATE, 1);
        return new MatchingEngine().solve(problem, (stage, percent, pairs) -> true);
    }

    @Test
    void aRuleThatIsOffCostsNothing() {
        assertThat(plan(People.defaultRules(), CLOSED_HOUSE).totals().penaltyThousandths()).isZero();
    }

    @Test
    void aRoundWithoutVenuesHasNoneToMiss() {
        assertThat(plan(ON).totals().penaltyThousandths()).isZero();
        assertThat(plan(ON).pairs()).hasSize(1);
    }

    @Test
    void aPairWithoutAFreePlaceIsStillProposedWithThePlaceToAgree() {
        assertThat(plan(ON, CLOSED_HOUSE).pairs()).extracting(PlannedPair::mentorId, PlannedPair::venue).containsExactly(tuple("m", null));
    }

    @Test
    void aPairWithAFreePlaceCostsNothing() {
        assertThat(plan(ON, OPEN_HOUSE).totals().penaltyThousandths()).isZero();
        assertThat(plan(ON, OPEN_HOUSE).pairs()).extracting(PlannedPair::venue).containsExactly("v2");
    }
}
