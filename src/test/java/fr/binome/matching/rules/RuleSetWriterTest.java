package fr.binome.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.RuleName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RuleSetWriterTest {

    private static final RuleFiles FILES = new RuleFiles(Path.of("matching-rules"));

    @ParameterizedTest
    @ValueSource(strings = {"default", "rural", "best-pairs", "stem-girls"})
    void whatIsWrittenReadsBackAsTheSameRules(String name) {
        var rules = FILES.read(Path.of("matching-rules", name + ".yaml"));

        String text = RuleSetWriter.write(rules);

        assertThat(text).doesNotContain("extends");
        assertThat(FILES.parse("stored.yaml", text)).isEqualTo(rules);
        assertThat(FILES.parse("stored.yaml", text).sha256()).isEqualTo(rules.sha256());
        assertThat(RuleSetWriter.write(FILES.parse("stored.yaml", text))).isEqualTo(text);
    }

    @Test
    void whatIsWrittenNeedsNoOtherFile(@TempDir Path empty) throws IOException {
        var rules = FILES.parse("ours.yaml", "extends: stem-girls\nname: ours\n");

        Files.writeString(empty.resolve("stored.yaml"), RuleSetWriter.write(rules));

        assertThat(new RuleFiles(empty).read(empty.resolve("stored.yaml"))).isEqualTo(rules);
    }

    @Test
    void equalRulesGiveTheSameBytesHoweverTheyWereWritten() {
        var one = FILES.parse("a.yaml", "extends: default\ntravel: {detour: 1.50, remote_fit: 0.60}\nrules: {goal: {weight: 31.0}}");
        var other = FILES.parse("b.yaml", "extends: default\nrules:\n  goal:\n    weight: 31\ntravel:\n  detour: 1.5\n");

        assertThat(RuleSetWriter.write(one)).isEqualTo(RuleSetWriter.write(other)).contains("    weight: 31\n", "  detour: 1.5\n");
    }

    @Property(tries = 150)
    void anyNumbersReadBack(@ForAll @IntRange(max = 1_000_000) int weight, @ForAll @IntRange(min = 18, max = 10_000) int limit,
                            @ForAll @IntRange(min = 1, max = 100) int share, @ForAll @IntRange(min = 1, max = 10_000) int least,
                            @ForAll @IntRange(min = 1_000, max = 10_000) int detour, @ForAll boolean active) {
        var rules = FILES.parse("any.yaml", """
                extends: default
                travel: {detour: %d.%03d}
                rules:
                  mentor-age: {limit: %d}
                  sector: {weight: %d.%03d, active: %s}
                  equity: {least_people: %d, active: %s}
                  quota: {active: yes}
                quotas: [{name: any, publics: [QPV, OVER_25], share: %d, weight: %d.%03d}]
                """.formatted(detour / 1_000, detour % 1_000, limit, weight / 1_000, weight % 1_000, active ? "yes" : "no", least,
                active ? "no" : "yes", share, weight / 1_000, weight % 1_000));

        assertThat(FILES.parse("stored.yaml", RuleSetWriter.write(rules))).isEqualTo(rules);
    }

    @Property(tries = 150)
    void anyWordsReadBack(@ForAll @AlphaChars @Chars({' ', '"', '\\', '\'', ':', '#', '-', '{', '%', '\t', '\n', 'é', '’', '\u00a0',
        '\u0085', '\u2028', '\ufeff', '€'}) @StringLength(min = 1, max = 30) String words) {
        String why = "x" + words + "x";
        var rules = FILES.defaults();
        var worded = FILES.parse("any.yaml", "extends: default\nrules:\n  goal:\n    why: " + RuleSetWriter.quoted(why) + "\n");

        assertThat(worded.rule(RuleName.GOAL).why()).isEqualTo(why);
        assertThat(FILES.parse("stored.yaml", RuleSetWriter.write(worded))).isEqualTo(worded);
        assertThat(worded.sha256()).isEqualTo(rules.sha256());
    }
}
