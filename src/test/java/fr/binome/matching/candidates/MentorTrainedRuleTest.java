package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class MentorTrainedRuleTest extends TwoPeople {

    @Test
    void aMentorWithoutTrainingIsNotProposed() {
        assertThat(brokenAfter(() -> mentor.trained(false))).isEqualTo(RuleName.MENTOR_TRAINED);
    }

    @Test
    void aMentorWithTrainingIs() {
        assertThat(brokenAfter(() -> mentor.trained(true))).isNull();
    }

    @Test
    void theRuleMayBeSwitchedOff() {
        mentor.trained(false);

        assertThat(broken(People.rules("rules: {mentor-trained: {active: no}}"))).isNull();
    }

    @Test
    void theOtherPaperIsNoConcern() {
        mentor.charter(false);

        assertThat(broken(People.rules("rules: {mentor-charter: {active: no}}"))).isNull();
    }
}
