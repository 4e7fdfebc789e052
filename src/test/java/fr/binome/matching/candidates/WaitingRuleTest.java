package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class WaitingRuleTest extends TwoPeople {

    @Test
    void waitingCountsUpToHalfAYear() {
        mentee.waitsSince(People.DATE.minusDays(45));
        assertThat(points(RuleName.WAITING)).isEqualTo(2_000);
        mentee.waitsSince(People.DATE.minusDays(179));
        assertThat(points(RuleName.WAITING)).isEqualTo(7_956);
        mentee.waitsSince(People.DATE.minusDays(180));
        assertThat(points(RuleName.WAITING)).isEqualTo(8_000);
        mentee.waitsSince(People.DATE.minusDays(900));
        assertThat(points(RuleName.WAITING)).isEqualTo(8_000);
    }

    @Test
    void anUnknownOrFutureDateIsNoWaiting() {
        assertThat(points(RuleName.WAITING)).isZero();
        mentee.waitsSince(People.DATE.plusDays(3));
        assertThat(points(RuleName.WAITING)).isZero();
    }

    @Test
    void twoMonthsAreWorthTelling() {
        mentee.waitsSince(People.DATE.minusDays(59));
        assertThat(reason(RuleName.WAITING)).isNull();
        mentee.waitsSince(People.DATE.minusDays(60));
        assertThat(reason(RuleName.WAITING)).isEqualTo(Reason.of("reason.waiting", "60"));
    }

    @Test
    void howLongCountsIsTheFiles() {
        mentee.waitsSince(People.DATE.minusDays(45));

        assertThat(rule(RuleName.WAITING).thousandths(pairing(People.rules("rules: {waiting: {limit: 90}}")))).isEqualTo(4_000);
    }
}
