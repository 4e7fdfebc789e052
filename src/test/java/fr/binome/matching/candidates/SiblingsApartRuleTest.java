package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.fixture.People;
import fr.binome.matching.model.PairState;
import fr.binome.matching.model.RuleName;
import fr.binome.matching.model.WorldPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class SiblingsApartRuleTest extends TwoPeople {

    private static final WorldPair SIBLING = new WorldPair("sibling", "m", PairState.ACTIVE, null);

    @Test
    void aSiblingsMentorIsNotProposed() {
        mentee.apartFrom("sibling");

        assertThat(broken(SIBLING)).isEqualTo(RuleName.SIBLINGS_APART);
    }

    @Test
    void itIsEnoughThatTheSiblingHasAsked() {
        var sibling = People.mentee("sibling").apartFrom("j").build();
        var problem = People.round(List.of(mentee.build(), sibling), List.of(mentor.build()), SIBLING);
        var pairing = new Pairing(problem.mentees().get(0), problem.mentors().get(0), new RoundFacts(problem));

        assertThat(HardRules.firstBroken(pairing)).isEqualTo(RuleName.SIBLINGS_APART);
    }

    @Test
    void siblingsWhoDoNotMindMayShareAMentor() {
        assertThat(broken(SIBLING)).isNull();
    }

    @Test
    void anotherMentorOfTheSiblingIsNoConcern() {
        mentee.apartFrom("sibling");

        assertThat(broken(new WorldPair("sibling", "other", PairState.ACTIVE, null))).isNull();
        assertThat(broken(People.rules("rules: {siblings-apart: {active: no}}"), SIBLING)).isNull();
    }
}
