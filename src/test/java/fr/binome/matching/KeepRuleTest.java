package fr.binome.matching;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingPlan;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.MentorFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.PlannedPair;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.model.WorldPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeepRuleTest {

    private static final WorldPair KEEP = new WorldPair("j", "m2", PairState.KEEP, null);
    private static final MentorFact PLAIN = mentor("m2").build();

    private static MatchingPlan plan(RuleSet rules, MenteeFact mentee, MentorFact other, WorldPair... world) {
        return new MatchingEngine().solve(People.round(rules, List.of(mentee), List.of(other, PLAIN), world), (stage, percent, pairs) -> true);
    }

    private static MatchingPlan plan(MenteeFact mentee, MentorFact other, WorldPair... world) {
        return plan(People.defaultRules(), mentee, other, world);
    }

    @Test
    void aKeptPairYieldsToOneThatIsBetterByMoreThanItsPoints() {
        var plan = plan(mentee("j").roles("ECOUTE").build(), mentor("m1").roles("ECOUTE").build(), KEEP);

        // 12 points of the role against 6 and the 5 of keeping
        assertThat(plan.pairs()).extracting(PlannedPair::mentorId).containsExactly("m1");
        assertThat(plan.totals().penaltyThousandths()).isZero();
    }

    @Test
    void aKeptPairStandsAgainstOneThatIsBetterByLess() {
        var plan = plan(mentee("j").likes("judo").build(), mentor("m1").likes("judo").build(), KEEP);

        assertThat(plan.pairs()).extracting(PlannedPair::mentorId).containsExactly("m2");
        assertThat(plan.totals().penaltyThousandths()).isEqualTo(-5_000);
        assertThat(plan.totals().valueThousandths()).isEqualTo(plan.totals().scoreThousandths() + 5_000);
    }

    @Test
    void thePointsAreTheFiles() {
        var mentee = mentee("j").likes("judo").build();
        var other = mentor("m1").likes("judo").build();

        assertThat(plan(People.rules("rules: {keep: {weight: 2}}"), mentee, other, KEEP).pairs()).extracting(PlannedPair::mentorId).containsExactly("m1");
        assertThat(plan(People.rules("rules: {keep: {active: no}}"), mentee, other, KEEP).pairs()).extracting(PlannedPair::mentorId).containsExactly("m1");
    }

    @Test
    void aPairOfOthersThatIsKeptEarnsNothing() {
        var plan = plan(mentee("j").build(), mentor("m1").build(), new WorldPair("other", "m2", PairState.KEEP, null));

        assertThat(plan.totals().penaltyThousandths()).isZero();
    }
}
