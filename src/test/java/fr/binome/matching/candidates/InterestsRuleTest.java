package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class InterestsRuleTest extends TwoPeople {

    @Test
    void interestsAreComparedWithoutCaseAndAccents() {
        mentee.likes("Musée", "Football", "échecs");
        mentor.likes("MUSEE", "Echecs", "cuisine");

        assertThat(points(RuleName.INTERESTS)).isEqualTo(3_333);
        assertThat(reason(RuleName.INTERESTS)).isEqualTo(Reason.of("reason.interests", "words:échecs|Musée"));
    }

    @Test
    void noSharedInterestGivesNothingAndIsAWeakPoint() {
        mentee.likes("judo");
        mentor.likes("football");

        assertThat(points(RuleName.INTERESTS)).isZero();
        assertThat(weakPoint(RuleName.INTERESTS)).isEqualTo(Reason.of("weak.interests"));
    }

    @Test
    void sayingNothingIsHalf() {
        assertThat(points(RuleName.INTERESTS)).isEqualTo(2_500);
        mentee.likes("judo");
        assertThat(points(RuleName.INTERESTS)).isEqualTo(2_500);
        assertThat(weakPoint(RuleName.INTERESTS)).isNull();
    }
}
