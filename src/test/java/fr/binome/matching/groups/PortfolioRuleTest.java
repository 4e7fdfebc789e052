package fr.binome.matching.groups;

import static fr.binome.matching.fixture.People.mentee;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.CoordinatorFact;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.MenteeFact;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.WorldPair;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PortfolioRuleTest {

    private static final String ON = "rules: {portfolio: {active: yes}}";

    /** Four young people of Ana, one of Bo, one of nobody. */
    private static List<MenteeFact> mentees() {
        List<MenteeFact> mentees = new ArrayList<>();
        IntStream.range(0, 4).forEach(index -> mentees.add(mentee("a" + index).followedBy("ana").build()));
        mentees.add(mentee("b").followedBy("bo").build());
        mentees.add(mentee("c").build());
        return mentees;
    }

    private static List<GroupCost> costs(String rules, List<Integer> inRound, List<WorldPair> world, CoordinatorFact... coordinators) {
        return GroupCosts.of(new MatchingProblem(mentees(), List.of(), world, List.of(), List.of(coordinators),
                People.rules(rules), People.DATE, People.DATE, 1), inRound, inRound.size());
    }

    private static List<GroupCost> costs(String rules, CoordinatorFact... coordinators) {
        return costs(rules, List.of(0, 1, 2, 3, 4, 5), List.of(), coordinators);
    }

    @Test
    void pairsOverTheGuideCostOneThreeFive() {
        assertThat(costs(ON, new CoordinatorFact("ana", 40, 39), new CoordinatorFact("bo", 40, 39))).singleElement().satisfies(cost -> {
            assertThat(cost.label()).isEqualTo("ana");
            assertThat(cost.members().stream().boxed()).containsExactly(0, 1, 2, 3);
            assertThat(cost.target()).isEqualTo(1);
            assertThat(cost.thousandths(1)).isZero();
            assertThat(cost.thousandths(2)).isEqualTo(2_000);
            assertThat(cost.thousandths(3)).isEqualTo(2_000 + 6_000);
            assertThat(cost.thousandths(4)).isEqualTo(2_000 + 6_000 + 10_000);
        });
    }

    @Test
    void whoIsOverTheGuideAlreadyPaysFromTheFirst() {
        assertThat(costs(ON, new CoordinatorFact("bo", 40, 45))).singleElement()
                .satisfies(cost -> assertThat(cost.thousandths(1)).isEqualTo(2_000));
    }

    @Test
    void roomForAllUnknownCoordinatorsAndARuleThatIsOffAskForNothing() {
        assertThat(costs(ON, new CoordinatorFact("ana", 40, 36))).isEmpty();
        assertThat(costs(ON, new CoordinatorFact("cleo", 0, 0))).isEmpty();
        assertThat(costs("", new CoordinatorFact("ana", 40, 40))).isEmpty();
    }

    @Test
    void pinnedPairsTakeRoomAndActiveOnesAreCountedAlready() {
        var ana = new CoordinatorFact("ana", 40, 38);
        var pinned = List.of(new WorldPair("a0", "m", PairState.PINNED, null));
        var active = List.of(new WorldPair("a0", "m", PairState.ACTIVE, null));

        assertThat(costs(ON, List.of(1, 2, 3), pinned, ana)).extracting(GroupCost::target).containsExactly(1);
        assertThat(costs(ON, List.of(1, 2, 3), active, ana)).extracting(GroupCost::target).containsExactly(2);
    }
}
