package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class PreferredPublicRuleTest extends TwoPeople {

    @Test
    void withoutAPreferenceEverybodyHasAllPoints() {
        assertThat(points(RuleName.PREFERRED_PUBLIC)).isEqualTo(3_000);
    }

    @Test
    void anotherPublicHasHalf() {
        mentor.prefers("RURAL");
        mentee.situations("QPV");

        assertThat(points(RuleName.PREFERRED_PUBLIC)).isEqualTo(1_500);
        assertThat(reason(RuleName.PREFERRED_PUBLIC)).isNull();
        assertThat(weakPoint(RuleName.PREFERRED_PUBLIC)).isNull();
    }

    @Test
    void onePreferredPublicIsEnoughAndTheReasonNeverNamesIt() {
        mentor.prefers("RURAL", "NEET");
        mentee.situations("RURAL", "CARER");

        assertThat(points(RuleName.PREFERRED_PUBLIC)).isEqualTo(3_000);
        assertThat(reason(RuleName.PREFERRED_PUBLIC).args()).isEmpty();
    }

    @Test
    void aSituationAloneNeverChangesAnything() {
        mentee.situations("ADJUSTMENT", "DROPOUT");

        assertThat(points(RuleName.PREFERRED_PUBLIC)).isEqualTo(3_000);
    }
}
