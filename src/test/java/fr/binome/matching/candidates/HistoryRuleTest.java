package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.PairState;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.WorldPair;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HistoryRuleTest extends TwoPeople {

    @ParameterizedTest
    @EnumSource(names = {"FORBIDDEN", "REFUSED", "FAILED"})
    void anExcludedPairIsNotProposedAgain(PairState state) {
        assertThat(broken(new WorldPair("j", "m", state, null))).isEqualTo(RuleName.HISTORY);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"FORBIDDEN", "REFUSED", "FAILED"})
    void anyOtherPairMayBe(PairState state) {
        assertThat(broken(new WorldPair("j", "m", state, null))).isNull();
    }

    @ParameterizedTest
    @EnumSource(PairState.class)
    void aPairOfOthersIsNoConcern(PairState state) {
        assertThat(broken(new WorldPair("j", "other", state, null), new WorldPair("other", "m", state, null))).isNull();
    }
}
