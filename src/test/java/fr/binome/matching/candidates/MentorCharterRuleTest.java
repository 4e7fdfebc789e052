package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class MentorCharterRuleTest extends TwoPeople {

    @Test
    void aMentorWithoutSignatureIsNotProposed() {
        assertThat(brokenAfter(() -> mentor.charter(false))).isEqualTo(RuleName.MENTOR_CHARTER);
    }

    @Test
    void aMentorWithSignatureIs() {
        assertThat(brokenAfter(() -> mentor.charter(true))).isNull();
    }

    @Test
    void theRuleMayBeSwitchedOff() {
        mentor.charter(false);

        assertThat(broken(People.rules("rules: {mentor-charter: {active: no}}"))).isNull();
    }

    @Test
    void theOtherPaperIsNoConcern() {
        mentor.trained(false);

        assertThat(broken(People.rules("rules: {mentor-trained: {active: no}}"))).isNull();
    }
}
