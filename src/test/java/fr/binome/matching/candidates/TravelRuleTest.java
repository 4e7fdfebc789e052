package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import org.junit.jupiter.api.Test;

class TravelRuleTest extends TwoPeople {

    @Test
    void inPersonItIsTheUnusedPartOfTheReach() {
        // Same commune: 1,500 m. Bike 30 min: 30/60 × 14 / 1.3 = 5,385 m each; 1 − 1500/10770 = 0.86072…
        assertThat(points(RuleName.TRAVEL)).isEqualTo(10_329);
        assertThat(reason(RuleName.TRAVEL)).isEqualTo(Reason.of("reason.travel.in-person", "metres:1500"));
        assertThat(weakPoint(RuleName.TRAVEL)).isNull();
    }

    @Test
    void remoteIsSixTenthsAndMessagesFourUnlessInPersonIsBetter() {
        mentee.meets(Way.REMOTE, Way.ASYNC);
        mentor.meets(Way.REMOTE, Way.ASYNC);
        assertThat(points(RuleName.TRAVEL)).isEqualTo(7_200);
        assertThat(reason(RuleName.TRAVEL)).isEqualTo(Reason.of("reason.travel.remote"));

        mentor.meets(Way.ASYNC);
        assertThat(points(RuleName.TRAVEL)).isEqualTo(4_800);
        assertThat(reason(RuleName.TRAVEL)).isEqualTo(Reason.of("reason.travel.async"));

        mentee.meets(Way.IN_PERSON, Way.REMOTE);
        mentor.meets(Way.IN_PERSON, Way.REMOTE);
        assertThat(points(RuleName.TRAVEL)).isEqualTo(10_329);
    }

    @Test
    void aLongJourneyIsAWeakPoint() {
        mentor.livesIn(People.ROUBAIX).travels(30, Travel.BIKE);

        assertThat(points(RuleName.TRAVEL)).isLessThan(3_000);
        assertThat(weakPoint(RuleName.TRAVEL).key()).isEqualTo("weak.travel");
    }

    @Test
    void theFitOfRemotePairsIsTheFiles() {
        mentee.meets(Way.REMOTE);
        mentor.meets(Way.REMOTE);

        assertThat(rule(RuleName.TRAVEL).thousandths(pairing(People.rules("travel: {remote_fit: 0.8}")))).isEqualTo(9_600);
    }
}
