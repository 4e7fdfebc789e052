package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PeriodsRuleTest extends TwoPeople {

    @BeforeEach
    void givenAMenteeWithFourPeriods() {
        mentee.free("MON-MORNING", "TUE-NOON", "WED-EVENING", "SUN-EVENING");
    }

    @Test
    void oneSharedPeriodIsAThirdAndAWeakPoint() {
        assertThat(points(RuleName.PERIODS)).isEqualTo(3_333);
        assertThat(weakPoint(RuleName.PERIODS)).isEqualTo(Reason.of("weak.periods.one", "period:WED-EVENING"));
    }

    @Test
    void twoAreTwoThirds() {
        mentor.free("MON-MORNING", "WED-EVENING");

        assertThat(points(RuleName.PERIODS)).isEqualTo(6_667);
        assertThat(weakPoint(RuleName.PERIODS)).isNull();
    }

    @Test
    void threeAreEnough() {
        mentor.free("MON-MORNING", "TUE-NOON", "WED-EVENING");
        assertThat(points(RuleName.PERIODS)).isEqualTo(10_000);

        mentor.free("MON-MORNING", "TUE-NOON", "WED-EVENING", "SUN-EVENING");
        assertThat(points(RuleName.PERIODS)).isEqualTo(10_000);
        assertThat(reason(RuleName.PERIODS))
                .isEqualTo(Reason.of("reason.periods.many", "4", "period:MON-MORNING|TUE-NOON|WED-EVENING"));
    }

    @Test
    void howManyAreEnoughIsTheFiles() {
        mentor.free("MON-MORNING", "WED-EVENING");

        assertThat(rule(RuleName.PERIODS).thousandths(pairing(People.rules("rules: {periods: {limit: 2}}")))).isEqualTo(10_000);
    }

    @Test
    void periodsOfOneSideOnlyChangeNothing() {
        mentor.free("WED-EVENING", "FRI-MORNING", "SAT-MORNING");

        assertThat(points(RuleName.PERIODS)).isEqualTo(3_333);
    }
}
