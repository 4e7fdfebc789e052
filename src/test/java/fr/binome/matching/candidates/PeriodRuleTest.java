package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Way;
import org.junit.jupiter.api.Test;

class PeriodRuleTest extends TwoPeople {

    @Test
    void withoutASharedPeriodTwoPeopleAreNotProposed() {
        assertThat(brokenAfter(() -> mentor.free("WED-MORNING"))).isEqualTo(RuleName.PERIOD);
    }

    @Test
    void oneSharedPeriodIsEnough() {
        assertThat(brokenAfter(() -> mentor.free("WED-MORNING", "WED-EVENING"))).isNull();
    }

    @Test
    void messagesNeedNoPeriodWhenBothAcceptThem() {
        mentor.free("WED-MORNING").meets(Way.IN_PERSON, Way.ASYNC);

        assertThat(broken()).isEqualTo(RuleName.PERIOD);
        assertThat(brokenAfter(() -> mentee.meets(Way.ASYNC))).isNull();
    }

    @Test
    void aRemotePairNeedsOneToo() {
        mentor.free("WED-MORNING").meets(Way.REMOTE);

        assertThat(brokenAfter(() -> mentee.meets(Way.REMOTE))).isEqualTo(RuleName.PERIOD);
    }
}
