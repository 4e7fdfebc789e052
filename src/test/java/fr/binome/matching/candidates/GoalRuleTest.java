package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RulePoints;
import org.junit.jupiter.api.Test;

class GoalRuleTest extends TwoPeople {

    @Test
    void aSharedGoalGivesAllPointsAndAReason() {
        assertThat(points(RuleName.GOAL)).isEqualTo(30_000);
        assertThat(reason(RuleName.GOAL)).isEqualTo(Reason.of("reason.goal", "goal:STAG"));
        assertThat(weakPoint(RuleName.GOAL)).isNull();
    }

    @Test
    void anotherGoalGivesNoneAndIsAWeakPoint() {
        mentor.goals("EMPL");

        assertThat(points(RuleName.GOAL)).isZero();
        assertThat(reason(RuleName.GOAL)).isNull();
        assertThat(weakPoint(RuleName.GOAL)).isEqualTo(Reason.of("weak.goal", "goal:STAG"));
    }

    @Test
    void theMainGoalCountsSevenTenthsAndTheOthersShareTheRest() {
        mentee.goals("STAG", "CAND", "CONF");

        mentor.goals("STAG");
        assertThat(points(RuleName.GOAL)).isEqualTo(21_000);
        mentor.goals("STAG", "CONF");
        assertThat(points(RuleName.GOAL)).isEqualTo(25_500);
        mentor.goals("STAG", "CONF", "CAND");
        assertThat(points(RuleName.GOAL)).isEqualTo(30_000);
        mentor.goals("CAND");
        assertThat(points(RuleName.GOAL)).isEqualTo(4_500);
    }

    @Test
    void goalsThatTheMentorOffersBesideChangeNothing() {
        mentor.goals("STAG", "EMPL", "CREA");

        assertThat(points(RuleName.GOAL)).isEqualTo(30_000);
    }

    @Test
    void theWeightIsTheFiles() {
        assertThat(rule(RuleName.GOAL).points(pairing(People.rules("rules: {goal: {weight: 12.5}}"))))
                .isEqualTo(new RulePoints("goal", 12_500, 12_500));
        assertThat(rule(RuleName.GOAL).points(pairing(People.rules("rules: {goal: {active: no}}"))))
                .isEqualTo(new RulePoints("goal", 0, 0));
    }
}
