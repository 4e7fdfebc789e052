package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.MentorWish;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MentorGenderRuleTest extends TwoPeople {

    @BeforeEach
    void givenAWishForAWoman() {
        mentee.wishes(MentorWish.F);
    }

    @Test
    void aManOrSomebodyWhoHasNotSaidIsNotProposed() {
        assertThat(brokenAfter(() -> mentor.gender("M"))).isEqualTo(RuleName.MENTOR_GENDER);
        assertThat(brokenAfter(() -> mentor.gender(null))).isEqualTo(RuleName.MENTOR_GENDER);
    }

    @Test
    void aWomanIs() {
        assertThat(brokenAfter(() -> mentor.gender("F"))).isNull();
    }

    @Test
    void withoutAWishEverybodyIs() {
        mentor.gender("M");

        assertThat(brokenAfter(() -> mentee.wishes(MentorWish.ANY))).isNull();
        assertThat(brokenAfter(() -> mentee.wishes(MentorWish.M))).isNull();
    }

    @Test
    void theMenteesOwnGenderIsNoConcern() {
        assertThat(brokenAfter(() -> mentee.gender("M"))).isNull();
        assertThat(broken(People.rules("rules: {mentor-gender: {active: no}}"))).isNull();
    }
}
