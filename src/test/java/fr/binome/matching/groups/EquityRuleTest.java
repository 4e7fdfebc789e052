package fr.binome.matching.groups;

import static fr.binome.matching.fixture.People.mentee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.RuleName;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EquityRuleTest {

    /** Adults of 30, so that one age band holds them all and asks for nothing of its own. */
    private static MatchingProblem round(String rules, int rural, int others) {
        List<MenteeFact> mentees = new ArrayList<>();
        IntStream.range(0, rural).forEach(index -> mentees.add(mentee("a%03d".formatted(index)).born("1996-01-01").situations("RURAL").build()));
        IntStream.range(0, others).forEach(index -> mentees.add(mentee("b%03d".formatted(index)).born("1996-01-01").build()));
        return People.round(People.rules(rules), mentees, List.of());
    }

    private static List<GroupCost> costs(MatchingProblem problem, int matched) {
        return GroupCosts.of(problem, IntStream.range(0, problem.mentees().size()).boxed().toList(), matched);
    }

    private static GroupCost rural(MatchingProblem problem, int matched) {
        return costs(problem, matched).stream().filter(cost -> cost.label().equals("RURAL")).findFirst().orElseThrow();
    }

    @Test
    void eachPersonMissingToTenPointsUnderTheOverallRateCostsTheWeight() {
        GroupCost cost = rural(round("rules: {equity: {active: yes}}", 30, 70), 80);

        assertThat(cost.rule()).isEqualTo(RuleName.EQUITY);
        assertThat(cost.target()).isEqualTo(21);
        assertThat(cost.members().cardinality()).isEqualTo(30);
        assertThat(cost.thousandths(19)).isEqualTo(40_000);
        assertThat(cost.thousandths(20)).isEqualTo(20_000);
        assertThat(cost.thousandths(21)).isZero();
        assertThat(cost.thousandths(30)).isZero();
    }

    @Test
    void limitWeightAndLeastNumberOfPeopleComeFromTheFile() {
        GroupCost strict = rural(round("rules: {equity: {active: yes, limit: 5, weight: 7.5}}", 30, 70), 80);

        assertThat(strict.target()).isEqualTo(23);
        assertThat(strict.thousandths(22)).isEqualTo(7_500);
        assertThat(costs(round("rules: {equity: {active: yes}}", 19, 81), 80)).extracting(GroupCost::label).doesNotContain("RURAL");
        assertThat(costs(round("rules: {equity: {active: yes}}", 20, 80), 80)).extracting(GroupCost::label).contains("RURAL");
        assertThat(costs(round("rules: {equity: {active: yes, least_people: 5}}", 19, 81), 80)).extracting(GroupCost::label).contains("RURAL");
    }

    @Test
    void aRuleThatIsOffAsksForNothing() {
        assertThat(costs(round("rules: {equity: {active: no}}", 30, 70), 80)).isEmpty();
        assertThat(costs(round("rules: {equity: {active: yes, weight: 0}}", 30, 70), 80)).isEmpty();
    }

    @Test
    void aRoundThatServesAlmostNobodyAsksForNothing() {
        assertThat(costs(round("rules: {equity: {active: yes}}", 30, 70), 10)).isEmpty();
        assertThat(costs(round("rules: {equity: {active: yes}}", 0, 0), 0)).isEmpty();
    }

    @Test
    void publicsOverlapAndEachIsLookedAt() {
        var mentees = IntStream.range(0, 40).mapToObj(index -> mentee("j%02d".formatted(index)).born(index < 20 ? "2010-01-01" : "2005-01-01")
                .situations(index % 2 == 0 ? "QPV" : "ADJUSTMENT").gender(index < 30 ? "F" : "M").build()).toList();
        var problem = People.round(People.rules("rules: {equity: {active: yes}}"), mentees, List.of());

        assertThat(costs(problem, 20)).extracting(GroupCost::label, cost -> cost.members().cardinality(), GroupCost::target).containsExactly(
                tuple("QPV", 20, 8), tuple("GIRLS", 30, 12), tuple("AGE_15_17", 20, 8), tuple("AGE_18_25", 20, 8), tuple("ADJUSTMENT", 20, 8));
    }

    @Test
    void onlyPeopleInTheRoundCount() {
        var problem = round("rules: {equity: {active: yes}}", 30, 70);

        var costs = GroupCosts.of(problem, IntStream.range(5, 100).boxed().toList(), 80);

        assertThat(costs).filteredOn(cost -> cost.label().equals("RURAL")).singleElement()
                .satisfies(cost -> assertThat(cost.members().stream().boxed()).hasSize(25).doesNotContain(0, 4));
        assertThatThrownBy(() -> GroupCosts.of(problem, List.of(1, 2), 3)).hasMessageContaining("(3) of (2)").hasMessageContaining("Maybe");
    }

    @Property
    void theTargetIsTheLeastNumberWhoseGapIsWithinTheLimit(@ForAll @IntRange(min = 1, max = 300) int inRound, @ForAll @IntRange(max = 300) int anyPeople,
                                                          @ForAll @IntRange(max = 300) int anyMatched, @ForAll @IntRange(max = 60) int limit) {
        int people = Math.min(anyPeople, inRound);
        int matched = Math.min(anyMatched, inRound);

        int target = GroupCosts.equityTarget(people, matched, inRound, limit);

        // matched / inRound − target / people ≤ limit / 100, on whole numbers
        assertThat(100L * (matched * people - target * inRound)).isLessThanOrEqualTo((long) limit * people * inRound);
        assertThat(target).isBetween(0, people);
        if (target > 0) {
            assertThat(100L * (matched * people - (target - 1) * inRound)).isGreaterThan((long) limit * people * inRound);
        }
    }
}
