package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class RoleRuleTest extends TwoPeople {

    @Test
    void rolesCountTheSharedPartOfWhatIsWanted() {
        mentee.roles("ECOUTE", "RESEAU");

        mentor.roles("ECOUTE");
        assertThat(points(RuleName.ROLE)).isEqualTo(6_000);
        assertThat(reason(RuleName.ROLE)).isEqualTo(Reason.of("reason.role", "role:ECOUTE"));
        mentor.roles("ECOUTE", "RESEAU", "MODELE");
        assertThat(points(RuleName.ROLE)).isEqualTo(12_000);
    }

    @Test
    void noSharedRoleGivesNothingAndIsAWeakPoint() {
        mentee.roles("ECOUTE");
        mentor.roles("RESEAU");

        assertThat(points(RuleName.ROLE)).isZero();
        assertThat(weakPoint(RuleName.ROLE)).isEqualTo(Reason.of("weak.role"));
    }

    @Test
    void sayingNothingIsHalf() {
        assertThat(points(RuleName.ROLE)).isEqualTo(6_000);
        mentor.roles("RESEAU");
        assertThat(points(RuleName.ROLE)).isEqualTo(6_000);
        assertThat(weakPoint(RuleName.ROLE)).isNull();
    }
}
