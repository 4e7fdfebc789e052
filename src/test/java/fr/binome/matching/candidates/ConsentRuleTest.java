package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.CheckKind;
import fr.binome.matching.model.RuleName;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ConsentRuleTest extends TwoPeople {

    @BeforeEach
    void givenAMentorCheckedForMinors() {
        mentor.checked(CheckKind.B3, "2030-01-01");
    }

    @Test
    void aMinorWithoutConsentIsNotProposed() {
        assertThat(brokenAfter(() -> mentee.consent(false).born("2008-11-23"))).isEqualTo(RuleName.CONSENT);
    }

    @Test
    void consentIsNotAskedOnTheEighteenthBirthday() {
        assertThat(brokenAfter(() -> mentee.consent(false).born("2008-11-22"))).isNull();
    }

    @Test
    void aMinorWithConsentIsProposed() {
        assertThat(brokenAfter(() -> mentee.consent(true).born("2008-11-23"))).isNull();
    }

    @Test
    void whoIsBornOnALeapDayIsEighteenInMarch() {
        assertThat(ageOn("2026-02-28")).isEqualTo(17);
        assertThat(ageOn("2026-03-01")).isEqualTo(18);
    }

    private static int ageOn(String date) {
        return Ages.on(LocalDate.parse(date), LocalDate.of(2008, 2, 29));
    }
}
