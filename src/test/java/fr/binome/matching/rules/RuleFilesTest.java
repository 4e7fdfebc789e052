package fr.binome.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.matching.model.Level;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Travel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleFilesTest {

    private static final Path FOLDER = Path.of("matching-rules");

    private final RuleFiles files = new RuleFiles(FOLDER);

    @Test
    void theDefaultFileHoldsTheWeightsOfTheProgramme() {
        var rules = files.defaults();

        assertThat(rules.objective()).isEqualTo(Objective.MOST_PAIRS);
        assertThat(rules.rule(RuleName.GOAL).weightThousandths()).isEqualTo(30_000);
        assertThat(rules.rules().values()).filteredOn(rule -> rule.name().level() == Level.SOFT && rule.name().compareTo(RuleName.KEEP) < 0)
                .extracting(Rule::weightThousandths).containsExactly(30_000, 20_000, 12_000, 12_000, 10_000, 8_000, 5_000, 3_000);
        assertThat(rules.rule(RuleName.WAITING).limit()).isEqualTo(180);
        assertThat(rules.keepThousandths()).isEqualTo(5_000);
        assertThat(rules.travel().paces().get(Travel.TRANSIT).overheadMinutes()).isEqualTo(8);
    }

    @Test
    void rulesInTheFileAreTheRulesInTheCodeInTheSameOrder() throws IOException {
        var names = Pattern.compile("(?m)^  ([a-z-]+):$").matcher(
                Files.readString(FOLDER.resolve("default.yaml")).split("(?m)^rules:$")[1]).results()
                .map(found -> found.group(1)).toList();

        assertThat(names).isEqualTo(Arrays.stream(RuleName.values()).map(RuleName::code).toList());
    }

    @Test
    void everyRuleSaysWhy() {
        assertThat(files.defaults().rules().values()).allSatisfy(rule -> assertThat(rule.why()).endsWith("."));
    }

    @Test
    void aFileThatExtendsTheDefaultChangesOnlyWhatItSays() {
        var rules = files.parse("rural.yaml", """
                extends: default
                name: rural
                travel:
                  paces:
                    CAR: {kmh: 60}
                rules:
                  travel: {weight: 20.5}
                  mentor-charter: {active: no}
                """);

        assertThat(rules.name()).isEqualTo("rural");
        assertThat(rules.rule(RuleName.TRAVEL).weightThousandths()).isEqualTo(20_500);
        assertThat(rules.rule(RuleName.GOAL)).isEqualTo(files.defaults().rule(RuleName.GOAL));
        assertThat(rules.isActive(RuleName.MENTOR_CHARTER)).isFalse();
        assertThat(rules.travel().paces().get(Travel.CAR).kilometresPerHour()).isEqualByComparingTo("60");
        assertThat(rules.travel().paces().get(Travel.CAR).overheadMinutes()).isEqualTo(5);
    }

    @Test
    void theFingerprintFollowsValuesAndNotWords() {
        var defaults = files.defaults();

        assertThat(files.parse("a.yaml", "extends: default\nname: other\nrules:\n  goal: {why: Autrement dit.}").sha256())
                .isEqualTo(defaults.sha256()).hasSize(64);
        assertThat(files.parse("a.yaml", "extends: default\nrules:\n  goal: {weight: 29}").sha256())
                .isNotEqualTo(defaults.sha256());
        assertThat(files.parse("a.yaml", "extends: default\ntravel: {detour: 1.30}").sha256()).isEqualTo(defaults.sha256());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rules:%  gaol: {weight: 3}                       | line 3 | (gaol)     | Maybe (goal)
            wieght: 3                                        | line 2 | (wieght)   | Maybe (
            rules:%  goal: {wieght: 3}                       | line 3 | (wieght)   | Maybe (weight)
            rules:%  goal: {weight: heavy}                   | line 3 | (heavy)    | Maybe
            rules:%  goal: {weight: "12,5"}                  | line 3 | (12,5)     | Maybe (12.5)
            rules:%  goal: {weight: -1}                      | line 3 | (-1)       | Maybe
            rules:%  goal: {weight: 1.23456}                 | line 3 | (1.23456)  | Maybe
            rules:%  goal: {level: hard}                     | line 3 | (hard)     | Maybe (soft)
            rules:%  goal: {overridable: yes}                | line 3 | (overridable) | Maybe
            rules:%  check: {overridable: yes}               | line 3 | (check)    | Maybe (no)
            rules:%  consent: {active: no}                   | line 3 | (consent)  | Maybe
            rules:%  check: {weight: 4}                      | line 3 | (weight)   | Maybe
            rules:%  mentor-age: {limit: 16}                 | line 3 | (16)       | Maybe (18)
            rules:%  periods: {limit: 0}                     | line 3 | (0)        | Maybe (1)
            rules:%  goal: {active: perhaps}                 | line 3 | (perhaps)  | Maybe (yes)
            objective: most-pair                             | line 2 | (most-pair) | Maybe (most-pairs)
            travel: {detour: 0.5}                            | line 2 | (0.5)      | Maybe (1.3)
            travel:%  paces: {PLANE: {kmh: 3}}               | line 3 | (PLANE)    | Maybe
            pair_cost: 40%pair_cost: 50                      | line 3 | (pair_cost) | Maybe
            rules: none                                      | line 2 | (rules)    | Maybe
            rules: {goal                                     | line    |           | Maybe
            """)
    void errorsNameLineAndValueAndWhatMayBeMeant(String lines, String line, String value, String maybe) {
        assertThatThrownBy(() -> files.parse("ours.yaml", "extends: default\n" + lines.replace('%', '\n')))
                .isInstanceOf(RuleFileException.class)
                .hasMessageStartingWith("ours.yaml, " + line)
                .hasMessageContaining(value == null ? "" : value)
                .hasMessageContaining("\n" + maybe);
    }

    @Test
    void aFileOfItsOwnMustSayEverything() {
        assertThatThrownBy(() -> files.parse("own.yaml", "name: own\nobjective: best-pairs\n"))
                .hasMessageContaining("(pair_cost) is missing").hasMessageContaining("extends: default");
    }

    @Test
    void namesFilesThatAreMissingEmptyOrCircular(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("a.yaml"), "extends: b\n");
        Files.writeString(folder.resolve("b.yaml"), "extends: a\n");
        var here = new RuleFiles(folder);

        assertThatThrownBy(() -> here.read(folder.resolve("a.yaml"))).hasMessageContaining("circle");
        assertThatThrownBy(() -> here.read(folder.resolve("none.yaml"))).hasMessageContaining("cannot be read");
        assertThatThrownBy(() -> here.parse("x.yaml", "extends: nowhere")).hasMessageContaining("(nowhere.yaml)");
        assertThatThrownBy(() -> here.parse("x.yaml", "extends: ../secret")).hasMessageContaining("(../secret)");
        assertThatThrownBy(() -> here.parse("x.yaml", "")).hasMessageContaining("empty");
    }
}
