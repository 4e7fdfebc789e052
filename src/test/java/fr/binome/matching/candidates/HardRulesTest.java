package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Level;
import fr.binome.matching.model.RuleName;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class HardRulesTest extends TwoPeople {

    @Test
    void everyHardRuleHasAClassInTheOrderOfTheFunnel() {
        assertThat(HardRules.ALL).extracting(HardRule::name)
                .containsExactlyElementsOf(Arrays.stream(RuleName.values()).filter(rule -> rule.level() == Level.HARD).toList());
    }

    @Test
    void twoPeopleWhoCanMeetBreakNothing() {
        assertThat(broken()).isNull();
    }

    @Test
    void theFirstBrokenRuleIsToldInTheOrderOfTheFunnel() {
        mentor.trained(false).charter(false).languages("en");

        assertThat(broken()).isEqualTo(RuleName.MENTOR_TRAINED);
        assertThat(broken(People.rules("rules: {mentor-trained: {active: no}}"))).isEqualTo(RuleName.MENTOR_CHARTER);
        assertThat(broken(People.rules("rules: {mentor-trained: {active: no}, mentor-charter: {active: no}}"))).isEqualTo(RuleName.LANGUAGE);
    }

    @Test
    void aPinBreaksOnlyWhatTheFileAllows() {
        mentor.trained(false);
        assertThat(HardRules.firstBrokenDespitePin(pairing())).isNull();
        assertThat(HardRules.firstBrokenDespitePin(pairing(People.rules("rules: {mentor-trained: {overridable: no}}"))))
                .isEqualTo(RuleName.MENTOR_TRAINED);
        mentor.notWith("j");
        assertThat(HardRules.firstBrokenDespitePin(pairing())).isEqualTo(RuleName.NOT_WITH);
    }
}
