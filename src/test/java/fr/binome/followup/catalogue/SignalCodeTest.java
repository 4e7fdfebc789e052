package fr.binome.followup.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.binome.followup.calendar.Due;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignalCodeTest {

    @ParameterizedTest
    @CsvSource({"S1, RED, 0, 4", "S2, RED, 1, 0", "S3, RED, 2, 0", "S4, RED, 0, 0", "S5, ORANGE, 2, 0", "S6, ORANGE, 3, 0",
        "S7, ORANGE, 3, 0", "S8, ORANGE, 5, 0", "S9, ORANGE, 3, 0", "S10, ORANGE, 2, 0", "S11, ORANGE, 2, 0",
        "S12, YELLOW, 5, 0", "S13, YELLOW, 5, 0", "S14, YELLOW, 20, 0", "S15, ORANGE, 5, 0", "S16, ORANGE, 1, 0",
        "S17, ORANGE, 1, 0", "S18, RED, 1, 0", "S19, ORANGE, 1, 0", "S20, ORANGE, 3, 0"})
    void hasItsLevelAndItsTime(SignalCode code, SignalLevel level, int days, int hours) {
        assertThat(code.level()).isEqualTo(level);
        assertThat(code.due()).isEqualTo(new Due(days, hours));
        assertThat(code.to()).isNotEmpty();
    }

    @Test
    void dangerIsToldToTheOwnerTheDeputyAndTheSafeguardingLead() {
        assertThat(SignalCode.S1.to()).containsExactly(Addressee.OWNER, Addressee.DEPUTY, Addressee.SAFEGUARDING);
    }

    @Test
    void dangerAndALeavingMentorSilenceThePair() {
        assertThat(SignalCode.values()).filteredOn(SignalCode::silencesThePair).containsExactly(SignalCode.S1, SignalCode.S3);
    }
}
