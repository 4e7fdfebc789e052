package fr.binome.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.candidates.Candidate;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.rules.RuleFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrToolsFlowTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theEnginesPlanIsWorthWhatOrToolsFindsOverEveryPair(long seed) {
        MatchingProblem problem = threeHundred(seed);

        EngineRun run = new EngineStages(problem, false).run();
        OrToolsFlow.Outcome oracle = OrToolsFlow.of(new FeasiblePairs(problem));

        assertThat(run.isProvenBest()).isTrue();
        assertThat(new OrToolsFlow.Outcome(run.matched(), run.value())).isEqualTo(oracle);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void takingTheBestPairFirstIsNeverBetter(long seed) {
        FeasiblePairs round = new FeasiblePairs(threeHundred(seed));

        List<Candidate> greedy = GreedyPlan.of(round);
        OrToolsFlow.Outcome oracle = OrToolsFlow.of(round);

        assertThat(greedy).extracting(Candidate::mentee).doesNotHaveDuplicates();
        assertThat(greedy.size()).isPositive().isLessThanOrEqualTo(oracle.matched());
        assertThat(greedy.stream().mapToLong(Candidate::scoreThousandths).sum()).isLessThan(oracle.value());
    }

    private static MatchingProblem threeHundred(long seed) {
        return NationalCrowd.of(seed, 300, 240, new RuleFiles(Path.of("matching-rules")).defaults());
    }
}
