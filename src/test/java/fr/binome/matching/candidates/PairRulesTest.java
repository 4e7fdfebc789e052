package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RulePoints;
import fr.binome.matching.model.Travel;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class PairRulesTest extends TwoPeople {

    @Test
    void everySoftPairRuleHasAClassInTheOrderOfTheFile() {
        assertThat(PairRules.ALL).extracting(PairRule::name).containsExactlyElementsOf(Arrays.stream(RuleName.values())
                .filter(rule -> rule.level() == Level.SOFT && rule.compareTo(RuleName.KEEP) < 0).toList());
    }

    @Test
    void theScoreIsTheSumOfThePoints() {
        assertThat(PairRules.points(pairing())).extracting(RulePoints::thousandths)
                .containsExactly(30_000, 10_000, 6_000, 10_329, 3_333, 0, 2_500, 3_000);
        assertThat(PairRules.scoreThousandths(pairing())).isEqualTo(65_162);
    }

    @Test
    void aPerfectPairHasAHundredPointsOrNearly() {
        mentee.sectors("DIGITAL").roles("ECOUTE").likes("judo").free("MON-NOON", "TUE-NOON", "WED-NOON")
                .waitsSince(People.DATE.minusYears(1)).travels(60, Travel.CAR);
        mentor.sectors("DIGITAL").roles("ECOUTE").likes("judo").free("MON-NOON", "TUE-NOON", "WED-NOON").travels(60, Travel.CAR);

        assertThat(PairRules.scoreThousandths(pairing())).isBetween(99_000, 100_000);
    }

    @Test
    void aRuleThatIsOffGivesNothing() {
        assertThat(rule(RuleName.GOAL).points(pairing(People.rules("rules: {goal: {active: no}}"))))
                .isEqualTo(new RulePoints("goal", 0, 0));
    }

    @Test
    void theGenderOfTheMenteeGivesAndTakesNothing() {
        int untold = PairRules.scoreThousandths(pairing());

        mentee.gender("F");
        assertThat(PairRules.scoreThousandths(pairing())).isEqualTo(untold);
        mentee.gender("M");
        assertThat(PairRules.scoreThousandths(pairing())).isEqualTo(untold);
    }
}
