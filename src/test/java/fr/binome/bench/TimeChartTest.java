package fr.binome.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.planning.Bound;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class TimeChartTest {

    @Test
    void namesEveryStageAndEverySizeInWords() {
        String svg = TimeChart.of(Map.of(1_000, List.of(run(1_000, 0.1)), 135_000, List.of(run(135_000, 20), run(135_000, 30))));

        Document chart = Jsoup.parse(svg, Parser.xmlParser());

        assertThat(chart.select("text").eachText()).contains("1,000", "135,000", "total 50.0 s", "flow 25.0 s", "facts 0 ms")
                .anyMatch(words -> words.startsWith("candidates")).anyMatch(words -> words.startsWith("missing pairs"))
                .anyMatch(words -> words.startsWith("certificate"));
        assertThat(chart.select("path[fill=none]").eachAttr("stroke-dasharray")).hasSize(6).doesNotHaveDuplicates();
    }

    @Test
    void drawsASingleSizeToo() {
        String svg = TimeChart.of(Map.of(100, List.of(run(100, 0.001))));

        assertThat(svg).contains("total 2 ms").doesNotContain("NaN").doesNotContain("Infinity");
    }

    private static EngineRun run(int mentees, double seconds) {
        return new EngineRun(mentees, mentees, 1, new StageSeconds(0, seconds, seconds, 0, 0, 0), 100, 0, 0, new Bound(0, 1, 0, true));
    }
}
