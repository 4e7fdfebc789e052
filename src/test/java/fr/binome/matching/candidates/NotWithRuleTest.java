package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class NotWithRuleTest extends TwoPeople {

    @Test
    void eitherSideMayRuleTheOtherOut() {
        assertThat(brokenAfter(() -> mentee.notWith("m"))).isEqualTo(RuleName.NOT_WITH);
        assertThat(brokenAfter(() -> mentee.notWith())).isNull();
        assertThat(brokenAfter(() -> mentor.notWith("j"))).isEqualTo(RuleName.NOT_WITH);
    }

    @Test
    void somebodyElseOnTheListChangesNothing() {
        assertThat(brokenAfter(() -> mentee.notWith("other"))).isNull();
        assertThat(brokenAfter(() -> mentor.notWith("m", "other"))).isNull();
    }
}
