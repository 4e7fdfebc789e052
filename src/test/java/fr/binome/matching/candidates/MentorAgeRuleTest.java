package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class MentorAgeRuleTest extends TwoPeople {

    @Test
    void aMinorIsNoMentor() {
        assertThat(brokenAfter(() -> mentor.born("2008-11-23"))).isEqualTo(RuleName.MENTOR_AGE);
    }

    @Test
    void aMentorIsEighteenOnTheDay() {
        assertThat(brokenAfter(() -> mentor.born("2008-11-22"))).isNull();
    }

    @Test
    void theLimitIsInYears() {
        mentor.born("2001-11-22");

        assertThat(broken(People.rules("rules: {mentor-age: {limit: 25}}"))).isNull();
        assertThat(broken(People.rules("rules: {mentor-age: {limit: 26}}"))).isEqualTo(RuleName.MENTOR_AGE);
    }

    @Test
    void theMenteesAgeIsAnotherMatter() {
        assertThat(brokenAfter(() -> mentee.born("1970-01-01"))).isNull();
    }
}
