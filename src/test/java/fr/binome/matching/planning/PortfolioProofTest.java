package fr.binome.matching.planning;

import static fr.binome.matching.fixture.People.mentee;
import static fr.binome.matching.fixture.People.mentor;
import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.Candidates;
import fr.binome.matching.candidates.RoundFacts;
import fr.binome.matching.candidates.SettledWorld;
import fr.binome.matching.fixture.People;
import fr.binome.matching.groups.GroupCost;
import fr.binome.matching.groups.GroupCosts;
import fr.binome.matching.model.CoordinatorFact;
import fr.binome.matching.model.MatchingProblem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One coordinator for everybody: what the portfolio costs grows with the square of its pairs, past all points together. */
class PortfolioProofTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 12, 60})
    void whatAPortfolioCostsNeitherLowersTheNumberNorLoosensTheProof(int people) {
        var rules = People.rules("rules: {portfolio: {active: yes, weight: 100}}");
        var problem = new MatchingProblem(
                IntStream.range(0, people).mapToObj(index -> mentee("j%02d".formatted(index)).followedBy("ana").build()).toList(),
                IntStream.range(0, people).mapToObj(index -> mentor("m%02d".formatted(index)).build()).toList(),
                List.of(), List.of(), List.of(new CoordinatorFact("ana", 0, 0)), rules, People.DATE, People.DATE, 1);
        RoundFacts round = new RoundFacts(problem);
        SettledWorld world = new SettledWorld(problem, round);
        FlowPlan flow = new FlowPlan(world, round, Candidates.best(world, round, share -> true));
        flow.solve();
        List<GroupCost> groups = GroupCosts.of(problem, world.menteesInRound(), flow.pairs().size());

        flow.heed(groups);

        long points = flow.pairs().stream().mapToLong(pair -> pair.scoreThousandths()).sum();
        assertThat(flow.pairs()).hasSize(people);
        assertThat(flow.bound().matchedWeight()).isEqualTo(people);
        assertThat(flow.bound().value(people)).isEqualTo(points - 100_000L * people * people);
    }
}
