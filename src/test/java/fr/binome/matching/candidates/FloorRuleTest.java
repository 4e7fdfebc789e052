package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class FloorRuleTest extends TwoPeople {

    @Test
    void pointsUnderTheFloorAreNotProposed() {
        // goal 30 + sector 10 + role 6 + travel 10.329 + periods 3.333 + interests 2.5 + public 3 = 65.162
        assertThat(broken(People.rules("rules: {floor: {limit: 66}}"))).isEqualTo(RuleName.FLOOR);
    }

    @Test
    void pointsOverTheFloorAre() {
        assertThat(broken(People.rules("rules: {floor: {limit: 65}}"))).isNull();
    }

    @Test
    void pointsAtTheFloorAre() {
        var rules = "rules: {travel: {active: no}, periods: {active: no}, interests: {active: no}, floor: {limit: %d}}";

        assertThat(PairRules.scoreThousandths(pairing(People.rules(rules.formatted(49))))).isEqualTo(49_000);
        assertThat(broken(People.rules(rules.formatted(49)))).isNull();
        assertThat(broken(People.rules(rules.formatted(50)))).isEqualTo(RuleName.FLOOR);
    }

    @Test
    void aFloorThatIsOffIsNone() {
        assertThat(broken(People.rules("rules: {floor: {limit: 66, active: no}}"))).isNull();
    }
}
