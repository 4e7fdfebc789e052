package fr.binome.matching.groups;

import static fr.binome.matching.fixture.People.mentee;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.binome.matching.candidates.PairRules;
import fr.binome.matching.candidates.Pairing;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.Public;
import fr.binome.matching.model.Quota;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuotaRuleTest {

    private static final String FUNDER = """
            rules: {quota: {active: yes, weight: 15}}
            quotas:
              - {name: Fondation, publics: [QPV, RURAL], share: 60}
            """;

    private static final List<MenteeFact> MENTEES = List.of(
            mentee("a").situations("QPV").build(),
            mentee("b").situations("RURAL", "QPV").build(),
            mentee("c").situations("RURAL").build(),
            mentee("d").situations("CARER").build(),
            mentee("e").build());

    private static List<GroupCost> costs(String rules, int matched) {
        return costs(People.rules(rules), MENTEES, matched);
    }

    private static List<GroupCost> costs(RuleSet rules, List<MenteeFact> mentees, int matched) {
        MatchingProblem problem = People.round(rules, mentees, List.of());
        return GroupCosts.of(problem, IntStream.range(0, mentees.size()).boxed().toList(), matched);
    }

    @Test
    void eachPersonMissingToTheShareOfThePairsCostsTheWeight() {
        assertThat(costs(FUNDER, 4)).singleElement().satisfies(cost -> {
            assertThat(cost.label()).isEqualTo("Fondation");
            assertThat(cost.target()).isEqualTo(3);
            assertThat(cost.thousandths(0)).isEqualTo(45_000);
            assertThat(cost.thousandths(2)).isEqualTo(15_000);
            assertThat(cost.thousandths(3)).isZero();
        });
    }

    @Test
    void oneOfThePublicsIsEnoughAndNobodyCountsTwice() {
        assertThat(costs(FUNDER, 4)).singleElement()
                .satisfies(cost -> assertThat(cost.members().stream().boxed()).containsExactly(0, 1, 2));
    }

    @Test
    void eachFundersQuotaHasItsOwnShareAndWeight() {
        var costs = costs(FUNDER + "  - {name: Région, publics: [CARER], share: 21, weight: 2.5}\n", 5);

        assertThat(costs).extracting(GroupCost::label, GroupCost::target, GroupCost::weightThousandths)
                .containsExactly(tuple("Fondation", 3, 15_000L), tuple("Région", 2, 2_500L));
    }

    @Test
    void aShareOfNothingAndARuleThatIsOffAskForNothing() {
        assertThat(costs(FUNDER, 0)).isEmpty();
        assertThat(costs("", 4)).isEmpty();
    }

    @Test
    void genderCountsInANamedQuotaOnlyAndNeverInThePointsOfAPair() {
        RuleSet stem = new RuleFiles(Path.of("matching-rules")).read(Path.of("matching-rules", "stem-girls.yaml"));
        var girl = mentee("a").gender("F").sectors("DIGITAL", "ARTS").build();
        var boy = mentee("a").gender("M").sectors("DIGITAL", "ARTS").build();
        var otherWish = mentee("b").gender("F").sectors("HEALTH").build();
        var mentor = People.mentor("m").sectors("DIGITAL").build();

        assertThat(costs(stem, List.of(girl, otherWish), 1)).singleElement()
                .satisfies(cost -> assertThat(cost.members().stream().boxed()).containsExactly(0));
        assertThat(costs(stem, List.of(boy, otherWish), 1)).singleElement()
                .satisfies(cost -> assertThat(cost.members().isEmpty()).isTrue());
        var round = new RoundFacts(People.round(stem, List.of(), List.of()));
        assertThat(PairRules.points(new Pairing(girl, mentor, round))).isEqualTo(PairRules.points(new Pairing(boy, mentor, round)));
    }

    @Test
    void agesArePublicsOnTheDayOfTheRound() {
        var turnsEleven = mentee("a").born("2015-11-22").build();
        var dayBefore = mentee("b").born("2015-11-23").build();

        assertThat(new Quota("q", Set.of(Public.UNDER_11), Set.of(), 10, null).includes(turnsEleven, People.DATE)).isFalse();
        assertThat(new Quota("q", Set.of(Public.UNDER_11), Set.of(), 10, null).includes(dayBefore, People.DATE)).isTrue();
        assertThat(Public.AGE_11_14.includes(turnsEleven, People.DATE)).isTrue();
        assertThat(Public.AGE_15_17.includes(mentee("c").born("2008-11-23").build(), People.DATE)).isTrue();
        assertThat(Public.AGE_18_25.includes(mentee("c").born("2008-11-22").build(), People.DATE)).isTrue();
        assertThat(Public.AGE_18_25.includes(mentee("c").born("2000-11-23").build(), People.DATE)).isTrue();
        assertThat(Public.OVER_25.includes(mentee("c").born("2000-11-22").build(), People.DATE)).isTrue();
    }

    @Property
    void theTargetIsTheLeastNumberThatMakesTheShare(@ForAll @IntRange(min = 1, max = 5) int matched, @ForAll @IntRange(min = 1, max = 100) int share) {
        var cost = costs("rules: {quota: {active: yes}}\nquotas: [{name: q, publics: [QPV], share: %d}]".formatted(share), matched).get(0);

        assertThat(100 * cost.target()).isBetween(share * matched, share * matched + 99);
    }
}
