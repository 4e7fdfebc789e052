package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.CheckNeed;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class CheckRuleTest extends TwoPeople {

    @Test
    void aMinorNeedsACheckedMentorByDefault() {
        mentee.born("2010-01-01");

        assertThat(brokenAfter(() -> mentor.checked(null, null))).isEqualTo(RuleName.CHECK);
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, "2030-01-01"))).isNull();
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.HONORABILITE, "2030-01-01"))).isNull();
    }

    @Test
    void theCheckIsValidOnTheStartDateItsLastDayIncluded() {
        mentee.born("2010-01-01");

        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, "2026-11-21"))).isEqualTo(RuleName.CHECK);
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, "2026-11-22"))).isNull();
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, null))).isEqualTo(RuleName.CHECK);
    }

    @Test
    void honorabiliteIsMetByItselfOnly() {
        mentee.needs(CheckNeed.HONORABILITE);

        assertThat(brokenAfter(() -> mentor.checked(CheckKind.B3, "2030-01-01"))).isEqualTo(RuleName.CHECK);
        assertThat(brokenAfter(() -> mentor.checked(CheckKind.HONORABILITE, "2030-01-01"))).isNull();
    }

    @Test
    void anAdultNeedsNoneAndAStatedNeedGoesBeforeTheAge() {
        assertThat(broken()).isNull();
        assertThat(brokenAfter(() -> mentee.needs(CheckNeed.B3))).isEqualTo(RuleName.CHECK);
        assertThat(brokenAfter(() -> mentee.needs(CheckNeed.NONE).born("2012-01-01"))).isNull();
    }
}
