package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Travel;
import fr.binome.matching.model.Way;
import org.junit.jupiter.api.Test;

class ReachRuleTest extends TwoPeople {

    @Test
    void inPersonTheTwoReachesTogetherCoverTheDistance() {
        // Lille – Roubaix: 10,613 m. On foot 45 min: 2,596 m; by bike 45 min: 8,077 m; 4.5 and 14 km/h, detour 1.3.
        mentor.livesIn(People.ROUBAIX);
        assertThat(pairing().distanceMetres()).isBetween(10_500, 10_700);

        assertThat(brokenAfter(() -> walkAndBike(45))).isNull();
        assertThat(brokenAfter(() -> walkAndBike(44))).isEqualTo(RuleName.REACH);
    }

    private void walkAndBike(int minutes) {
        mentee.travels(minutes, Travel.WALK);
        mentor.travels(minutes, Travel.BIKE);
    }

    @Test
    void whoAsksToBeVisitedReachesNowhere() {
        mentee.travels(60, Travel.COME_TO_ME);

        assertThat(brokenAfter(() -> mentor.travels(60, Travel.COME_TO_ME))).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.travels(60))).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.travels(15, Travel.WALK))).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.travels(30, Travel.WALK))).isNull();
    }

    @Test
    void overheadAndTheBestModeDecideTheReach() {
        // Transit 30 min: 22/60 × 18 / 1.3 = 5,077 m; car 15 min: 10/60 × 40 / 1.3 = 5,128 m.
        mentee.travels(30, Travel.TRANSIT, Travel.WALK);
        mentor.travels(15, Travel.CAR);

        assertThat(pairing().reachMetres()).isEqualTo(5_077 + 5_128);
    }

    @Test
    void bothMustAcceptTheWay() {
        mentee.livesIn(People.PARIS).meets(Way.IN_PERSON, Way.REMOTE);

        assertThat(broken()).isEqualTo(RuleName.REACH);
        assertThat(brokenAfter(() -> mentor.meets(Way.REMOTE))).isNull();
        assertThat(brokenAfter(() -> mentor.meets(Way.ASYNC))).isEqualTo(RuleName.REACH);
    }

    @Test
    void theDistanceIsNoConcernOfWhoMeetsRemotely() {
        mentor.meets(Way.REMOTE);
        mentee.meets(Way.REMOTE).travels(15, Travel.WALK);

        assertThat(brokenAfter(() -> mentee.livesIn(People.PARIS))).isNull();
    }
}
