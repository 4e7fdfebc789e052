package fr.binome.pairing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysTest {

    @Test
    void aNearDayHasItsWeekday() {
        assertThat(Days.near("fr", LocalDate.of(2026, 11, 27))).isEqualTo("vendredi 27 novembre");
        assertThat(Days.near("en", LocalDate.of(2026, 11, 27))).isEqualTo("Friday 27 November");
    }

    @Test
    void aFullDayHasItsYear() {
        assertThat(Days.full("fr", LocalDate.of(2026, 11, 22))).isEqualTo("22 novembre 2026");
    }

    @Test
    void theFirstIsAnOrdinalInFrench() {
        assertThat(Days.full("fr", LocalDate.of(2026, 12, 1))).isEqualTo("1er décembre 2026");
        assertThat(Days.near("en", LocalDate.of(2026, 12, 1))).isEqualTo("Tuesday 1 December");
    }
}
