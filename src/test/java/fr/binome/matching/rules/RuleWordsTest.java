package fr.binome.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.explanation.Sentences;
import fr.binome.matching.fixture.People;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.RuleSet;
import fr.binome.matching.rules.RuleWords.Line;
import fr.binome.matching.rules.RuleWords.Part;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleWordsTest {

    private static List<Line> lines(RuleSet rules, Sentences sentences) {
        var words = new RuleWords(rules, sentences);
        return Stream.of(Part.values()).flatMap(part -> words.lines(part).stream()).toList();
    }

    private static Line line(RuleName name, RuleSet rules) {
        return lines(rules, Sentences.FRENCH).stream().filter(line -> line.rule().name() == name).findFirst().orElseThrow();
    }

    @Test
    void everyRuleHasANameAndASentenceInBothLanguages() {
        assertThat(lines(People.defaultRules(), Sentences.FRENCH)).extracting(line -> line.rule().name()).containsExactly(RuleName.values());
        for (Sentences sentences : List.of(Sentences.FRENCH, Sentences.ENGLISH)) {
            assertThat(lines(People.defaultRules(), sentences)).allSatisfy(line -> {
                assertThat(line.title()).isNotBlank().doesNotContain("{");
                assertThat(line.about()).endsWith(".").doesNotContain("{");
            });
        }
    }

    @Test
    void sentencesSayTheNumbersOfTheFile() {
        var rules = People.rules("""
                rules:
                  waiting: {limit: 90, weight: 7.5}
                  equity: {limit: 8, weight: 2.5, least_people: 30}
                """);

        assertThat(line(RuleName.WAITING, rules).about()).isEqualTo("Les points montent avec l'attente, jusqu'à 90 jours.");
        assertThat(line(RuleName.WAITING, rules).points()).isEqualTo("7,5");
        assertThat(line(RuleName.EQUITY, rules).about())
                .isEqualTo("Un public d'au moins 30 personnes ne reste pas à plus de 8 points de l'ensemble. Chaque personne manquante coûte 2,5 points.");
        assertThat(line(RuleName.CONSENT, rules).points()).isEmpty();
        assertThat(line(RuleName.FLOOR, rules).about()).startsWith("Aucun minimum");
        assertThat(line(RuleName.FLOOR, People.rules("rules: {floor: {limit: 30}}")).about()).contains("moins de 30 points");
    }

    @Test
    void theAimIsToldWithItsCost() {
        assertThat(new RuleWords(People.defaultRules(), Sentences.FRENCH).objective())
                .isEqualTo("D'abord le plus de jeunes avec un mentor, ensuite les meilleurs accords.");
        assertThat(new RuleWords(People.rules("objective: best-pairs\npair_cost: 42.5"), Sentences.ENGLISH).objective()).contains("less 42.5 a pair");
    }

    @Test
    void eachQuotaIsASentence() {
        var rules = People.rules("""
                rules: {quota: {active: yes}}
                quotas:
                  - {name: "Fondation : jeunes", publics: [RURAL, QPV], share: 60}
                  - {name: Filles, publics: [GIRLS], sectors: [DIGITAL], share: 40}
                """);

        assertThat(new RuleWords(rules, Sentences.FRENCH).quotas()).containsExactly(
                "Fondation : jeunes : au moins 60 % des binômes. Publics comptés : Quartiers prioritaires et Campagne.",
                "Filles : au moins 40 % des binômes. Publics comptés : Filles et jeunes femmes. Secteurs souhaités : informatique et numérique.");
        assertThat(new RuleWords(People.defaultRules(), Sentences.FRENCH).quotas()).isEmpty();
    }
}
