package fr.binome.matching.candidates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.matching.model.Reason;
import fr.binome.matching.model.RuleName;
import org.junit.jupiter.api.Test;

class SectorRuleTest extends TwoPeople {

    @Test
    void sectorsCountTheSharedPartOfWhatIsWanted() {
        mentee.sectors("DIGITAL", "HEALTH", "ARTS");
        mentor.sectors("DIGITAL", "RETAIL");

        assertThat(points(RuleName.SECTOR)).isEqualTo(6_667);
        assertThat(reason(RuleName.SECTOR)).isEqualTo(Reason.of("reason.sector", "sector:DIGITAL"));
        assertThat(weakPoint(RuleName.SECTOR)).isNull();
    }

    @Test
    void noSharedSectorGivesNothingAndIsAWeakPoint() {
        mentee.sectors("DIGITAL");
        mentor.sectors("RETAIL");

        assertThat(points(RuleName.SECTOR)).isZero();
        assertThat(weakPoint(RuleName.SECTOR)).isEqualTo(Reason.of("weak.sector"));
    }

    @Test
    void sayingNothingOrNotKnowingIsHalf() {
        assertThat(points(RuleName.SECTOR)).isEqualTo(10_000);
        mentor.sectors("DIGITAL");
        assertThat(points(RuleName.SECTOR)).isEqualTo(10_000);
        mentee.sectors("UNKNOWN");
        assertThat(points(RuleName.SECTOR)).isEqualTo(10_000);
        assertThat(reason(RuleName.SECTOR)).isNull();
        assertThat(weakPoint(RuleName.SECTOR)).isNull();
    }

    @Test
    void notKnowingBesideAWishChangesNothing() {
        mentor.sectors("DIGITAL");
        mentee.sectors("UNKNOWN", "DIGITAL");

        assertThat(points(RuleName.SECTOR)).isEqualTo(20_000);
    }
}
