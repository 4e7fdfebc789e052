package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class LanguageRuleTest extends TwoPeople {

    @Test
    void twoPeopleWithoutACommonLanguageAreNotProposed() {
        assertThat(brokenAfter(() -> mentee.languages("ar", "en"))).isEqualTo(RuleName.LANGUAGE);
    }

    @Test
    void oneCommonLanguageIsEnough() {
        mentor.languages("es", "en");

        assertThat(brokenAfter(() -> mentee.languages("ar", "en"))).isNull();
    }

    @Test
    void noLanguageMeansFrench() {
        assertThat(brokenAfter(() -> mentee.languages())).isNull();
        assertThat(brokenAfter(() -> mentor.languages("en", "es"))).isEqualTo(RuleName.LANGUAGE);
        assertThat(broken(People.rules("rules: {language: {active: no}}"))).isNull();
    }
}
