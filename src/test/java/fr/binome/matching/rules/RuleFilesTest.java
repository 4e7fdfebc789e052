package fr.binome.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.binome.matching.model.Level;
import fr.binome.matching.model.Objective;
import fr.binome.matching.model.Public;
import fr.binome.matching.model.Quota;
import fr.binome.matching.model.Rule;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.Travel;
import fr.binome.people.vocabulary.Sector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void everyRuleOfTheDefaultFileHasAnExampleAbove() throws IOException {
        var lines = Files.readAllLines(FOLDER.resolve("default.yaml"));

        assertThat(Arrays.stream(RuleName.values()).map(RuleName::code)).allSatisfy(code -> {
            int line = lines.indexOf("  " + code + ":");
            int above = line;
            while (lines.get(above - 1).startsWith("  #")) {
                above--;
            }
            assertThat(String.join("\n", lines.subList(above, line))).contains("# Exemple : ");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"rural", "best-pairs", "stem-girls"})
    void theReadySetsExtendTheDefaultCallThemselvesByTheirFileAndKeepAHundredPoints(String name) throws IOException {
        var file = FOLDER.resolve(name + ".yaml");
        var rules = files.read(file);

        assertThat(Files.readString(file)).contains("\nextends: default\n");
        assertThat(rules.name()).isEqualTo(name);
        assertThat(rules.sha256()).isNotEqualTo(files.defaults().sha256());
        assertThat(rules.rules().values()).filteredOn(rule -> rule.name().level() == Level.SOFT && rule.name().compareTo(RuleName.KEEP) < 0)
                .extracting(Rule::weightThousandths).satisfies(weights -> assertThat(weights.stream().mapToInt(weight -> weight).sum()).isEqualTo(100_000));
    }

    @Test
    void quotasNameTheirPublicsSectorsShareAndMaybeTheirWeight() {
        var rules = files.parse("ours.yaml", """
                extends: default
                rules:
                  quota: {active: yes, weight: 15}
                quotas:
                  - name: Fondation
                    publics: [QPV, RURAL]
                    share: 60
                  - name: Filles et numérique
                    publics: [GIRLS]
                    sectors: [DIGITAL]
                    share: 40
                    weight: 30.5
                """);

        assertThat(rules.groups().quotas()).containsExactly(
                new Quota("Fondation", Set.of(Public.QPV, Public.RURAL), Set.of(), 60, null),
                new Quota("Filles et numérique", Set.of(Public.GIRLS), Set.of("DIGITAL"), 40, 30_500));
        assertThat(rules.groups().quotas()).extracting(rules::weightThousandths).containsExactly(15_000, 30_500);
    }

    @Test
    void aListOfQuotasReplacesTheListItExtendsAndARuleSwitchedOffHasNone() {
        var replaced = files.parse("ours.yaml", "extends: stem-girls\nquotas:\n  - {name: ours, publics: [QPV], share: 10}\n");
        var off = files.parse("ours.yaml", "extends: stem-girls\nrules:\n  quota: {active: no}\n");
        var inherited = files.parse("ours.yaml", "extends: stem-girls\nname: ours\n");

        assertThat(replaced.groups().quotas()).extracting(Quota::name).containsExactly("ours");
        assertThat(off.groups().quotas()).isEmpty();
        assertThat(inherited.groups().quotas()).extracting(Quota::name).containsExactly("Filles et métiers techniques");
    }

    @Test
    void theFingerprintFollowsQuotasAndTheLeastNumberOfPeople() {
        var stem = files.parse("a.yaml", "extends: stem-girls");

        assertThat(stem.sha256()).isNotEqualTo(files.parse("a.yaml", """
                extends: stem-girls
                quotas: [{name: Filles et métiers techniques, publics: [GIRLS], sectors: [DIGITAL], share: 40, weight: 30}]
                """).sha256());
        assertThat(files.parse("a.yaml", "extends: default\nrules: {equity: {least_people: 30}}").sha256())
                .isNotEqualTo(files.defaults().sha256());
    }

    @Test
    void sectorsOfQuotasAreThoseOfTheVocabulary() {
        assertThat(QuotaReader.SECTORS).containsExactlyElementsOf(Arrays.stream(Sector.values())
                .filter(sector -> sector != Sector.UNKNOWN).map(Enum::name).toList());
    }

    @Test
    void aByteOrderMarkChangesNothing() {
        assertThat(files.parse("a.yaml", "\uFEFFextends: default\n")).isEqualTo(files.defaults());
    }

    @Test
    void aTextStoredByAnEarlierVersionKeepsItsMeaning() throws IOException {
        String today = Files.readString(FOLDER.resolve("default.yaml"));
        String earlier = today.substring(0, today.indexOf("  # Ce qui décide qui est choisi"));

        var rules = files.stored("round/default.yaml", earlier);

        assertThat(rules.sha256()).isEqualTo(files.defaults().sha256());
        assertThat(rules.isActive(RuleName.EQUITY)).isFalse();
        assertThatThrownBy(() -> files.parse("own.yaml", earlier)).hasMessageContaining("rules: equity");
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
            rules:%  goal: {weight: 1e-999999999}            | line 3 | (1e-999999999) | Maybe
            rules:%  goal: {weight: 0x1F}                    | line 3 | (0x1F)     | Maybe
            rules:%  goal: {least_people: 5}                 | line 3 | (least_people) | Maybe the line is to be deleted
            rules:%  equity: {least_people: 0}               | line 3 | (0)        | Maybe (20)
            rules:%  equity:%    least_peopel: 5             | line 4 | (least_peopel) | Maybe (least_people)
            rules:%  goal:%    weight: 3%    weight: 4       | line 5 | (weight)   | Maybe
            rules:%  goal: {weight: 3}%  goal: {weight: 3}   | line 4 | (goal)     | Maybe
            rules:                                           | line 2 | (rules)    | Maybe
            quotas: QPV                                      | line 2 | (quotas)   | Maybe each item
            quotas: [QPV]                                    | line 2 | (quotas)   | Maybe
            quotas:%  - {name: a, publics: [QPV], share: 60} | line 2 | (quota) is off | Maybe (rules: quota: active: yes)
            rules: {quota: {active: yes}}                    | line    | (quotas)  | Maybe a quota
            quotas:%  - {name: a, publics: [QVP], share: 60} | line 3 | (QVP)      | Maybe (QPV)
            quotas:%  - {name: a, publics: [], share: 60}    | line 3 | (publics)  | Maybe
            quotas:%  - {name: a, publics: [[QPV]], share: 60} | line 3 | (publics) | Maybe
            quotas:%  - {name: a, share: 60}                 | line 3 | (publics)  | Maybe
            quotas:%  - {publics: [QPV], share: 60}          | line 3 | (name)     | Maybe
            quotas:%  - {name: a, publics: [QPV]}            | line 3 | (share)    | Maybe
            quotas:%  - {name: a, publics: [QPV], share: 0}  | line 3 | (0)        | Maybe
            quotas:%  - {name: a, publics: [QPV], share: 101} | line 3 | (101)     | Maybe
            quotas:%  - {name: a, publics: [QPV], share: 6, sectors: [NUMERIC]} | line 3 | (NUMERIC) | Maybe
            quotas:%  - {name: a, publics: [QPV], share: 6, wieght: 3} | line 3 | (wieght) | Maybe (weight)
            quotas:%  - {name: a, publics: [QPV], share: 6, share: 7}  | line 3 | (share)  | Maybe
            quotas:%  - {name: a, publics: [QPV], share: 6}%  - {name: a, publics: [QPV], share: 7} | line 4 | (a) | Maybe
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
