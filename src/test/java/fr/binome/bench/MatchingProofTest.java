package fr.binome.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.MatchingEngine;
import fr.binome.matching.ProgressListener;
import fr.binome.matching.model.MatchingProblem;
import fr.binome.matching.model.PlanTotals;
import fr.binome.matching.rules.RuleFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MatchingProofTest {

    private static final MatchingProblem THOUSAND = NationalCrowd.of(1, 1_000, 800, new RuleFiles(Path.of("matching-rules")).defaults());

    @Test
    void aThousandMenteesGetTheBestPlanOverAllPairsWithItsProof() {
        EngineRun run = new EngineStages(THOUSAND, false).run();

        assertThat(run.scope()).isEqualTo("ALL_PAIRS");
        assertThat(run.matchedBound()).isEqualTo(run.matched());
        assertThat(run.gapPercent()).isZero();
        assertThat(run.isProvenBest()).isTrue();
    }

    @Test
    void whatIsMeasuredIsWhatTheEngineDoes() {
        EngineRun run = new EngineStages(THOUSAND, false).run();

        PlanTotals totals = new MatchingEngine().solve(THOUSAND, ProgressListener.SILENT).totals();

        assertThat(totals.matched()).isEqualTo(run.matched());
        assertThat(totals.matchedBound().longValue()).isEqualTo(run.matchedBound());
        assertThat(totals.valueThousandths()).isEqualTo(run.value());
        assertThat(totals.boundThousandths()).isEqualTo(run.valueBound());
        assertThat(totals.boundScope()).isEqualTo(run.scope());
        assertThat(totals.gapPercent()).isZero();
    }
}
