package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.PairState;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.WorldPair;
import org.junit.jupiter.api.Test;

class CapacityRuleTest extends TwoPeople {

    @Test
    void aMentorWithoutPlacesTakesNobody() {
        assertThat(brokenAfter(() -> mentor.capacity(0))).isEqualTo(RuleName.CAPACITY);
    }

    @Test
    void onePlaceIsEnough() {
        assertThat(brokenAfter(() -> mentor.capacity(1))).isNull();
    }

    @Test
    void aTakenPlaceIsAMatterOfThePlanSoThatTheFunnelCanTellIt() {
        assertThat(broken(new WorldPair("other", "m", PairState.ACTIVE, null))).isNull();
    }
}
